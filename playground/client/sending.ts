/** How the page behaves when a mail is sent, as its address says. */
import { element } from './element.ts';

const query = new URLSearchParams(location.search);
const takesScripts = query.get('send') !== 'real';
const asksForAttachment = query.get('attachment') === 'asked';

const MENTIONS_ATTACHMENT = /attach|adjunt|príloh/i;

function button(id: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id }, label);
  made.addEventListener('click', press);
  return made;
}

/** The host's own question, which comes after whatever extensions ask. */
function askForAttachment(page: Document, send: () => void): void {
  const dialog = element(
    'div',
    { class: 'asks', role: 'alertdialog', 'aria-label': 'Attachment' },
    element('p', {}, 'The mail mentions an attachment, and has none. Send it?'),
    button('ok-1', 'OK', () => {
      dialog.remove();
      send();
    }),
    button('cancel-1', 'Cancel', () => dialog.remove()),
  );
  page.body.append(dialog);
}

/** What is pressed to send a mail. */
export interface SendPress {
  readonly event: Event;
  readonly page: Document;
  /** Of the mail. */
  readonly text: string;
}

/** Sends, unless a script pressed and the page takes that from nobody but a person; asks before where it has to. */
export function pressSend({ event, page, text }: SendPress, send: () => void): void {
  if (!event.isTrusted && !takesScripts) return;
  if (asksForAttachment && MENTIONS_ATTACHMENT.test(text)) askForAttachment(page, send);
  else send();
}

/** Milliseconds after which another extension clicks for the writer. */
const RIVAL_WAITS = 200;

/** Another extension, which keeps every click of a person from the page and makes it itself a little later. */
export function startRival(sendButton: string): void {
  if (query.get('rival') !== 'on') return;
  const hold = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? event.target.closest(sendButton) : null;
    if (!event.isTrusted || !(pressed instanceof HTMLElement)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    setTimeout(() => pressed.click(), RIVAL_WAITS);
  };
  window.addEventListener('click', hold, { capture: true });
}
