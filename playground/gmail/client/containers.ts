/** Where compose boxes stand. A box keeps its elements when it moves. */
import { element } from '../../client/element.ts';

/** In the dock at the lower edge. Closed ones stay there, empty, as Gmail leaves them. */
export function createDocked(dock: Element, label: string): HTMLElement {
  const dialog = element('div', { class: 'nH Hd', role: 'dialog', 'aria-label': label });
  dock.prepend(element('div', { class: 'AD' }, dialog));
  return dialog;
}

/** Under the mail that is answered. */
export function createInline(thread: Element, label: string): HTMLElement {
  const region = element('div', { class: 'ip adB', role: 'region', 'aria-label': label });
  thread.append(region);
  return region;
}

/** Moves an element and puts the caret back that it loses on the way. */
function moveTo(parent: Element, moved: Element): void {
  const selection = document.getSelection();
  const { anchorNode = null, anchorOffset = 0 } = selection ?? {};
  const focused = document.activeElement;
  parent.append(moved);
  if (focused instanceof HTMLElement && moved.contains(focused)) focused.focus();
  if (anchorNode && moved.contains(anchorNode)) selection?.collapse(anchorNode, anchorOffset);
}

/** Gives what moves the dialog to the middle of the screen, and back to where it stood. */
export function createFullScreen(dialog: HTMLElement): () => void {
  const home = dialog.parentElement;
  const screen = element('div', { class: 'aSt' });
  return () => {
    if (!home) return;
    const isAway = screen.contains(dialog);
    if (!isAway) document.body.append(screen);
    moveTo(isAway ? home : screen, dialog);
    if (isAway) screen.remove();
  };
}
