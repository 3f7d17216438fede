import { createEditor, type Editor } from './editor.ts';
import { element } from '../../client/element.ts';
import { createFields, type Fields } from './fields.ts';
import type { Labels } from './labels.ts';
import type { SentMail } from '../../client/sent.ts';
import { createToolbar } from './toolbar.ts';

/** Gmail resets a fresh compose box for about this long, in ms; its editor comes only then. */
const SETTLING = 100;

function readMail({ recipients, subject }: Fields, { body }: Editor): SentMail {
  return {
    to: recipients.takeAll(),
    subject: subject.value,
    html: body.innerHTML,
    text: body.innerText,
  };
}

/** Ctrl+Enter sends from anywhere in the box, and no key event leaves it. */
function listenToKeys(root: HTMLElement, send: () => void): void {
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}

/** Opens a new message in `dock`. Closing it empties the dialog and leaves it there, as Gmail does. */
export function openCompose(dock: Element, labels: Labels, onSend: (mail: SentMail) => void): void {
  const fields = createFields(labels);
  const dialog = element('div', {
    class: 'nH Hd',
    role: 'dialog',
    'aria-label': labels.newMessage,
  });
  let editor: Editor | null = null;
  const settling = setTimeout(
    () => (editor = createEditor(fields.bodyCell, labels.body)),
    SETTLING,
  );

  const close = (): void => {
    clearTimeout(settling);
    editor?.dispose();
    editor = null;
    dialog.replaceChildren();
  };
  const send = (): void => {
    if (!editor) return;
    onSend(readMail(fields, editor));
    close();
  };

  fields.form.append(
    createToolbar(labels, { send, format: (format) => editor?.format(format), discard: close }),
  );
  const title = element('h2', { class: 'aYF' }, labels.newMessage);
  const root = element('div', { class: 'M9' }, title, fields.form);
  listenToKeys(root, send);
  dialog.append(root);
  dock.prepend(element('div', { class: 'AD' }, dialog));
  fields.recipients.input.focus();
}
