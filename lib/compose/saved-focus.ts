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

/** A field that gets the focus back from a dialog has no caret until it is placed. */
function saveField(field: HTMLElement): SavedSelection {
  const input = field instanceof HTMLInputElement ? field : null;
  const start = input?.selectionStart ?? null;
  const end = input?.selectionEnd ?? null;
  return {
    restore: () => {
      field.focus({ preventScroll: true });
      if (start !== null) input?.setSelectionRange(start, end);
    },
  };
}

/**
 * Where the writer is in a compose box, to be brought back there.
 * @param before where they were before a press on a button took the caret away
 */
export function saveFocus(box: ComposeBox, before: SavedSelection | null): SavedSelection {
  const field = focusedField(box);
  if (field) return saveField(field);
  const { body } = box;
  const isInBody = body.contains(body.ownerDocument.activeElement);
  const caret = (isInBody ? null : before) ?? saveSelection(body);
  return caret ?? { restore: () => body.focus({ preventScroll: true }) };
}
