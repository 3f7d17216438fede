import { openCompose } from './compose.ts';
import { INBOX } from '../../client/made-up-mails.ts';
import { divButton, element } from '../../client/element.ts';
import { labelsFor } from './labels.ts';
import { keepSent } from '../../client/sent.ts';

const NOTE = 'Playground — not Gmail. A made-up page for trying Amends; nothing is sent anywhere.';

const inbox = INBOX.map(({ sender, subject, text: [start = ''] }) =>
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
