import { element } from './element.ts';

/** What a recipient would get. `html` is the editor's content as it stood when *Send* was pressed. */
export interface SentMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly how: 'now' | 'archived' | 'scheduled';
}

declare global {
  var sent: SentMail[];
}

/** Keeps the mail in `window.sent` and shows it in `list`, newest first. Gives what takes it back. */
export function keepSent(list: Element, mail: SentMail): () => void {
  const item = element(
    'li',
    {},
    element('h3', {}, mail.subject || '(no subject)'),
    element('p', {}, mail.how),
    element('p', {}, `To: ${mail.to.join(', ') || 'nobody'}`),
    element('pre', {}, mail.html),
  );
  globalThis.sent.push(mail);
  list.prepend(item);
  return () => {
    globalThis.sent = globalThis.sent.filter((kept) => kept !== mail);
    item.remove();
  };
}
