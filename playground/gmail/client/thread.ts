import { divButton, element } from '../../client/element.ts';
import type { MadeUpMail } from '../../client/made-up-mails.ts';
import type { Draft } from './compose.ts';
import { forwardedContent, newContent, trimmedContent } from './content.ts';
import type { Labels } from './labels.ts';

/** A mail that is read, and what answers or forwards it right under it. */
export function createThread(
  mail: MadeUpMail,
  labels: Labels,
  open: (thread: Element, draft: Draft) => void,
): HTMLElement {
  const { sender, address, subject, text } = mail;
  const reply = (): void =>
    open(thread, {
      to: [address],
      subject: `Re: ${subject}`,
      content: newContent(),
      trimmed: trimmedContent(mail),
    });
  const forward = (): void =>
    open(thread, { subject: `Fwd: ${subject}`, content: forwardedContent(mail) });
  const thread = element(
    'div',
    { class: 'nH if' },
    element('h2', { class: 'hP' }, subject),
    element(
      'div',
      { class: 'adn ads' },
      element('span', { class: 'gD', email: address }, sender),
      element('div', { class: 'a3s aiL' }, ...text.map((words) => element('p', {}, words))),
    ),
    divButton({ class: 'ams bkH' }, labels.reply, reply),
    divButton({ class: 'ams bkG' }, labels.forward, forward),
  );
  return thread;
}
