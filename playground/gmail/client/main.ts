import { openCompose } from './compose.ts';
import { divButton, element } from './element.ts';
import { labelsFor } from './labels.ts';
import { keepSent } from './sent.ts';

const NOTE = 'Playground — not Gmail. A made-up page for trying Amends; nothing is sent anywhere.';

/** Made-up mails, so that the page looks like what it stands for. */
const INBOX = [
  ['Kim Example', 'Where is my parcel?', 'Ten days ago you wrote that it was on its way…'],
  ['Alex Example', 'Charged twice', 'My card was charged twice for the same order…'],
  ['Sam Example', 'Third time I write', 'Nobody has answered my last two mails…'],
];

const inbox = INBOX.map(([sender = '', subject = '', start = '']) =>
  element(
    'tr',
    { class: 'zA' },
    element('td', { class: 'yX' }, sender),
    element('td', { class: 'xY' }, element('b', {}, subject), ` – ${start}`),
  ),
);
const labels = labelsFor(document.documentElement.lang);
const dock = element('div', { class: 'no' });
const sentList = element('ol', { class: 'sent', 'aria-label': 'Sent' });
const composeButton = divButton({ class: 'T-I T-I-KE L3', gh: 'cm' }, labels.compose, () =>
  openCompose(dock, labels, (mail) => keepSent(sentList, mail)),
);

globalThis.sent = [];
document.body.append(
  element('p', { class: 'note', role: 'note' }, NOTE),
  element('nav', {}, composeButton),
  element(
    'main',
    {},
    element('table', { class: 'F' }, ...inbox),
    element('h2', {}, 'Sent'),
    sentList,
  ),
  element('div', { class: 'dw' }, dock),
);
