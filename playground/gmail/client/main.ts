import { openCompose } from './compose.ts';
import { divButton, element } from './element.ts';
import { labelsFor } from './labels.ts';
import { keepSent } from './sent.ts';

const NOTE = 'Playground — not Gmail. A made-up page for trying Amends; nothing is sent anywhere.';

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
  element('main', {}, element('h2', {}, 'Sent'), sentList),
  element('div', { class: 'dw' }, dock),
);
