/**
 * Keeps the focus in a panel when what has it is taken away: else the keys would go to nobody, not
 * even Escape. Gives what ends it.
 *
 * @param takeFocus gives the panel the focus
 */
export function keepFocus(panel: HTMLElement, takeFocus: () => void): () => void {
  let focused: EventTarget | null = null;
  const note = ({ target }: FocusEvent): void => {
    focused = target;
  };
  const observer = new MutationObserver(() => {
    const isGone = focused instanceof Node && !panel.contains(focused);
    if (!isGone) return;
    focused = null;
    if (document.activeElement === document.body) takeFocus();
  });
  panel.addEventListener('focusin', note);
  observer.observe(panel, { childList: true, subtree: true });
  return () => {
    panel.removeEventListener('focusin', note);
    observer.disconnect();
  };
}
