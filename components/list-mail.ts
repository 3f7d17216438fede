import type { ListedIn } from '../lib/checker/report.ts';
import type { Words } from '../locales/words.ts';

const mailTo = (contact: string, subject: string, body: string): string =>
  `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;

/** Mails to the contact of a list, as links: they name list, version and entry, and nothing of the draft. */
export function listMails(
  { contact, name, version, phrase }: ListedIn,
  words: Words['card']['list'],
): { readonly wrong: string; readonly suggest: string } | null {
  if (contact === undefined) return null;
  const wrong = words.wrongBody(phrase, name, version);
  const suggest = words.suggestBody(name, version);
  return {
    wrong: mailTo(contact, words.wrongSubject(phrase, name), wrong),
    suggest: mailTo(contact, words.suggestSubject(name), suggest),
  };
}
