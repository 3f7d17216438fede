import type { Language, Situation } from './report.ts';
import { languages } from '../languages/index.ts';
import { fold } from '../text/fold.ts';

/** So many different signs say together what a plain word of failure says alone. */
const SIGNS_NEEDED = 4;

/**
 * What the mail answers to, as far as the draft and the mail that it answers tell. A failure with
 * nobody to blame for it is ours; nothing that speaks of a failure is ordinary mail.
 */
export function guessSituation(written: string, quoted: string, language: Language): Situation {
  const draft = fold(written);
  const all = `${draft}\n${fold(quoted)}`;
  const { trouble, signs, notOurs, ours, badNews, feedback } = languages[language].situation;
  if (!has(all, trouble) && distinct(all, signs) < SIGNS_NEEDED) return 'none';
  if (has(draft, notOurs)) return 'not-ours';
  if (has(draft, ours)) return 'our-mistake';
  if (has(draft, badNews)) return 'bad-news';
  return has(all, feedback) ? 'complaint' : 'our-mistake';
}

const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

const distinct = (text: string, pattern: RegExp): number =>
  new Set(Array.from(text.matchAll(pattern), ([word]) => word)).size;
