/** A copy that does not leave the shadow tree it is given to. */
const copyOf = (event: KeyboardEvent): KeyboardEvent =>
  new KeyboardEvent(event.type, {
    key: event.key,
    code: event.code,
    location: event.location,
    repeat: event.repeat,
    isComposing: event.isComposing,
    altKey: event.altKey,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    shiftKey: event.shiftKey,
    bubbles: true,
    cancelable: true,
    composed: false,
  });

/**
 * Keeps the keys that are pressed in the overlay from the page, whose shortcuts would fire for them:
 * the page sees them at no time, the overlay sees copies, and what the browser does with them stays.
 */
export function keepKeys(overlay: HTMLElement, signal: AbortSignal): void {
  const give = (event: KeyboardEvent): void => {
    const path = event.composedPath();
    const [pressedIn] = path;
    if (!pressedIn || pressedIn === overlay || !path.includes(overlay)) return;
    event.stopImmediatePropagation();
    if (!pressedIn.dispatchEvent(copyOf(event))) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, give, { capture: true, signal });
  }
}
