import { element } from '../../client/element.ts';
import type { MadeUpMail } from '../../client/made-up-mails.ts';
import { quotingContent } from './content.ts';
import type { Draft } from './compose.ts';
import type { Labels } from './labels.ts';

function textButton(label: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', press);
  return button;
}

/** A mail that is read. Its text carries the same label as that of a mail that is written. */
export function createReadingPane(
  mail: MadeUpMail,
  labels: Labels,
  open: (draft: Draft) => void,
): HTMLElement {
  const { sender, address, subject, text } = mail;
  return element(
    'article',
    {},
    element('h2', {}, subject),
    element('p', {}, sender),
    element(
      'div',
      { id: 'UniqueMessageBody_1', role: 'document', 'aria-label': labels.body },
      ...text.map((paragraph) => element('p', {}, paragraph)),
    ),
    textButton(labels.reply, () =>
      open({ to: address, subject: `Re: ${subject}`, content: quotingContent(mail) }),
    ),
    textButton(labels.forward, () =>
      open({ subject: `Fw: ${subject}`, content: quotingContent(mail) }),
    ),
  );
}
