import { element } from '../../client/element.ts';
import { pressSend } from '../../client/sending.ts';
import type { SentMail } from '../../client/sent.ts';
import { createEditor, type OutlookEditor } from './editor.ts';
import { createFields, type Fields, type Filled } from './fields.ts';
import type { Labels } from './labels.ts';
import { openScheduleMenu } from './schedule.ts';

export interface Draft extends Filled {
  readonly content: readonly Node[];
}

export interface ComposeEvents {
  onSend(mail: SentMail): void;
  onClose?(): void;
  /** The draft goes on in a window of its own. */
  onPopOut?(draft: Draft): void;
}

const readMail = (
  { well, subject }: Fields,
  { body }: OutlookEditor,
  how: SentMail['how'] = 'now',
): SentMail => ({
  to: well.innerText.split(/[\s,;]+/).filter(Boolean),
  subject: subject.value,
  html: body.innerHTML,
  text: body.innerText,
  how,
});

const iconButton = (label: string, sign: string, press: () => void): HTMLButtonElement => {
  const button = element('button', { type: 'button', 'aria-label': label, title: label }, sign);
  button.addEventListener('click', press);
  // Keeps the selection in the body.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  return button;
};

type Send = (event: Event, how: SentMail['how']) => void;

function sendButton(labels: Labels, send: Send): HTMLElement {
  const primary = element(
    'button',
    {
      type: 'button',
      class: 'primary',
      'aria-label': labels.send,
      title: `${labels.send} (Ctrl+Enter)`,
    },
    labels.send,
  );
  primary.addEventListener('click', (event) => send(event, 'now'));
  const more = element(
    'button',
    { type: 'button', 'aria-label': labels.moreSendOptions, 'aria-haspopup': 'true' },
    '▾',
  );
  more.addEventListener('click', () =>
    openScheduleMenu(more.ownerDocument, labels, (event) => send(event, 'scheduled')),
  );
  return element('div', { 'data-testid': 'ComposeSendButton' }, primary, more);
}

const isSendKey = ({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key === 'Enter' && (ctrlKey || metaKey)) || (code === 'KeyS' && altKey);

/** Opens a compose pane in `place`. Closing it hides the pane and leaves it there, as Outlook does. */
export function openCompose(
  place: Element,
  labels: Labels,
  draft: Draft,
  events: ComposeEvents,
): void {
  const fields = createFields(labels, draft);
  const pane = element('div', {
    class: 'pane',
    'data-app-section': 'MailCompose',
    id: `docking_InitVisiblePart_${crypto.randomUUID()}`,
  });
  const close = (): void => {
    editor.dispose();
    pane.style.display = 'none';
    events.onClose?.();
  };
  const send: Send = (event, how) => {
    if (pane.style.display === 'none') return;
    const { innerText: text } = editor.body;
    pressSend({ event, page: pane.ownerDocument, text }, () => {
      events.onSend(readMail(fields, editor, how));
      close();
    });
  };
  const popOut = (): void => {
    const { to, subject } = readMail(fields, editor);
    const content = [...editor.body.childNodes].map((node) => node.cloneNode(true));
    close();
    events.onPopOut?.({ to: to.join(' '), subject, content });
  };
  pane.append(
    element(
      'div',
      { class: 'bar' },
      sendButton(labels, send),
      iconButton('Bold', 'B', () => editor.toggleBold()),
      ...(events.onPopOut ? [iconButton(labels.popOut, '↗', popOut)] : []),
      element('span', { id: 'discardCompose' }, iconButton(labels.discard, '✕', close)),
    ),
    ...fields.elements,
  );
  pane.addEventListener('keydown', (event) => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    send(event, 'now');
  });
  place.append(pane);
  const editor = createEditor(fields.editorParent, labels.body, draft.content);
  fields.well.focus();
}
