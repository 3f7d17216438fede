import { divButton, element } from '../../client/element.ts';
import { INBOX, type MadeUpMail } from '../../client/made-up-mails.ts';
import { startRival } from '../../client/sending.ts';
import { keepSent, type SentMail } from '../../client/sent.ts';
import { openCompose, type ComposeEvents, type Draft } from './compose.ts';
import { createDocked, createFullScreen, createInline } from './containers.ts';
import { newContent } from './content.ts';
import { labelsFor } from './labels.ts';
import { createThread } from './thread.ts';
import { showUndoNote } from './undo-note.ts';

const NOTE = 'Playground — not Gmail. A made-up page for trying Amends; nothing is sent anywhere.';

/** A window of its own stays for about this long after its mail was sent, in ms. */
const CLOSES_AFTER = 500;

const labels = labelsFor(document.documentElement.lang);
const dock = element('div', { class: 'no' });
const sentList = element('ol', { class: 'sent', 'aria-label': 'Sent' });

const onSend: ComposeEvents['onSend'] = (mail, draft) => {
  const takeBack = keepSent(sentList, mail);
  showUndoNote(labels, () => {
    takeBack();
    openDocked(draft);
  });
};

function openDocked(draft: Draft): void {
  const dialog = createDocked(dock, labels.newMessage);
  openCompose(dialog, labels, draft, { onSend, onFullScreen: createFullScreen(dialog) });
}

function openInline(thread: Element, draft: Draft): void {
  openCompose(createInline(thread, labels.newMessage), labels, draft, { onSend });
}

/** A window with nothing in it but a new message. */
function openInWindow(): void {
  const address = new URL(location.href);
  address.searchParams.set('view', 'btop');
  window.open(address, '_blank', 'width=700,height=600');
}

function createInbox(main: Element): HTMLElement {
  const open = (mail: MadeUpMail): void =>
    inbox.replaceWith(createThread(mail, labels, openInline));
  const rows = INBOX.map((mail) => {
    const [start = ''] = mail.text;
    const row = element(
      'tr',
      { class: 'zA' },
      element('td', { class: 'yX' }, mail.sender),
      element('td', { class: 'xY' }, element('b', {}, mail.subject), ` – ${start}`),
    );
    row.addEventListener('click', () => open(mail));
    return row;
  });
  const inbox = element('table', { class: 'F' }, ...rows);
  main.append(inbox);
  return inbox;
}

function showMailbox(): void {
  const compose = divButton({ class: 'T-I T-I-KE L3', gh: 'cm' }, labels.compose, () =>
    openDocked({ content: newContent() }),
  );
  const composeInWindow = divButton({ class: 'T-I btop' }, '↗', openInWindow);
  const main = element('main', {});
  createInbox(main);
  main.append(element('h2', {}, 'Sent'), sentList);
  document.body.append(
    element('nav', {}, compose, composeInWindow),
    main,
    element('div', { class: 'dw' }, dock),
  );
}

function showWindow(): void {
  const dialog = element('div', { class: 'nH aoI', role: 'dialog' });
  document.body.append(dialog);
  openCompose(
    dialog,
    labels,
    { content: newContent() },
    {
      onSend: (mail) => (window.opener as typeof globalThis).keepMail(mail),
      onClose: () => setTimeout(() => window.close(), CLOSES_AFTER),
    },
  );
}

declare global {
  /** Takes a mail that was sent from a window of its own. */
  var keepMail: (mail: SentMail) => void;
}
startRival('.gU.Up .aoO');
globalThis.sent = [];
globalThis.keepMail = (mail) => void keepSent(sentList, mail);
document.body.append(element('p', { class: 'note', role: 'note' }, NOTE));
if (new URLSearchParams(location.search).get('view') === 'btop') showWindow();
else showMailbox();
