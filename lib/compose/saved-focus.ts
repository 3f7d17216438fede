import type { ComposeBox } from '../hosts/compose-box.ts';
import { saveSelection, type SavedSelection } from './selection.ts';

/** A field of the compose box, besides its body, that the writer is in. */
function focusedField({ root, body }: ComposeBox): HTMLElement | null {
  const { activeElement } = body.ownerDocument;
  const isField =
    activeElement instanceof HTMLElement &&
    activeElement.matches('input, textarea, [contenteditable="true"]');
  return isField && root.contains(activeElement) && !body.contains(activeElement)
    ? activeElement
    : null;
}

/**
 * Where the writer is in a compose box, to be brought back there.
 * @param before where they were before a press on a button took the caret away
 */
export function saveFocus(box: ComposeBox, before: SavedSelection | null): SavedSelection {
  const field = focusedField(box);
  if (field) return { restore: () => field.focus({ preventScroll: true }) };
  const caret = before ?? saveSelection(box.body);
  return caret ?? { restore: () => box.body.focus({ preventScroll: true }) };
}
