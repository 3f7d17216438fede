/** What stands in a fresh draft, as Gmail puts it there. */
import { element } from '../../client/element.ts';
import { WRITER, type MadeUpMail } from '../../client/made-up-mails.ts';

export const newContent = (): readonly Node[] => [
  element('div', {}, element('br')),
  element('div', {}, element('br')),
  element('span', { class: 'gmail_signature_prefix' }, '-- '),
  element('br'),
  element(
    'div',
    { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
    element('div', { dir: 'ltr' }, WRITER.name, element('br'), WRITER.role),
  ),
];

const paragraphs = (mail: MadeUpMail): readonly Node[] =>
  mail.text.map((text) => element('div', {}, text));

const quote = (...content: readonly Node[]): Node =>
  element('div', { class: 'gmail_quote gmail_quote_container' }, ...content);

/** The answered mail; it is hidden until it is asked for or the reply is sent. */
export const trimmedContent = (mail: MadeUpMail): readonly Node[] => [
  element('br'),
  quote(
    element(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      `On Mon, Nov 9, ${mail.sender} <${mail.address}> wrote:`,
      element('br'),
    ),
    element(
      'blockquote',
      { class: 'gmail_quote', style: 'margin:0px 0px 0px 0.8ex;padding-left:1ex' },
      ...paragraphs(mail),
    ),
  ),
];

export const forwardedContent = (mail: MadeUpMail): readonly Node[] => [
  ...newContent(),
  element('br'),
  quote(
    element(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      '---------- Forwarded message ---------',
      element('br'),
      `From: ${mail.sender} <${mail.address}>`,
      element('br'),
      `Subject: ${mail.subject}`,
    ),
    ...paragraphs(mail),
  ),
];
