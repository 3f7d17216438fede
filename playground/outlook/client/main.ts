import { element } from '../../client/element.ts';
import { INBOX } from '../../client/made-up-mails.ts';
import { startRival } from '../../client/sending.ts';
import { keepSent, type SentMail } from '../../client/sent.ts';
import { openCompose, type Draft } from './compose.ts';
import { newContent } from './content.ts';
import { labelsFor } from './labels.ts';
import { openPopOut } from './pop-out.ts';
import { createReadingPane } from './reading-pane.ts';
import { openSettings } from './settings.ts';

const NOTE =
  'Playground — not Outlook. A made-up page for trying Amends; nothing is sent anywhere.';

const { lang, dataset } = document.documentElement;
const labels = labelsFor(lang, dataset['labels'] === '2025' ? '2025' : '2026');
const sentList = element('ol', { class: 'sent', 'aria-label': 'Sent' });
const reading = element('section', { class: 'reading' });
const onSend = (mail: SentMail): void => void keepSent(sentList, mail);
const open = (draft: Draft): void =>
  openCompose(reading, labels, draft, {
    onSend,
    onPopOut: (moved) => openPopOut(labels, moved, onSend),
  });

function command(label: string, className: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: className }, label);
  button.addEventListener('click', press);
  return button;
}

const rows = INBOX.map((mail) => {
  const row = command(`${mail.sender} – ${mail.subject}`, 'row', () =>
    reading.replaceChildren(createReadingPane(mail, labels, open)),
  );
  row.setAttribute('role', 'option');
  return row;
});

startRival('[data-testid="ComposeSendButton"] .primary');
globalThis.sent = [];
document.body.append(
  element('p', { class: 'note', role: 'note' }, NOTE),
  element(
    'div',
    { id: 'app' },
    element(
      'div',
      { class: 'ribbon' },
      command(labels.newMail, 'primary', () => open({ content: newContent() })),
      command(labels.settings, '', () => openSettings(labels)),
    ),
    element(
      'div',
      { class: 'columns' },
      element('div', { class: 'list', role: 'listbox' }, ...rows),
      reading,
    ),
    element('h2', {}, 'Sent'),
    sentList,
  ),
);
