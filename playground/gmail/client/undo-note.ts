import { divButton, element } from '../../client/element.ts';
import type { Labels } from './labels.ts';

/** Says that a mail was sent, with a way to take it back; the next one replaces it. */
export function showUndoNote(labels: Labels, takeBack: () => void): void {
  document.querySelector('.bAq')?.remove();
  const undo = divButton({ id: 'link_undo', class: 'ag' }, labels.undo, () => {
    note.remove();
    takeBack();
  });
  const note = element('div', { class: 'bAq', role: 'alert' }, labels.sent, undo);
  document.body.append(note);
}
