import type { Language, Situation } from './report.ts';
import { languages } from '../languages/index.ts';
import type { SituationCues } from '../languages/language.ts';
import { fold } from '../text/fold.ts';

/** What one word of failure weighs against one sign of it or one of ordinary mail; found on marked mails. */
const TROUBLE_WEIGHT = 2;

/**
 * What the mail answers to, as far as the draft and the mail that it answers tell. A failure with
 * nobody to blame for it is ours; nothing that speaks of a failure is ordinary mail.
 */
export function guessSituation(written: string, quoted: string, language: Language): Situation {
  const draft = fold(written);
  const all = `${draft}\n${fold(quoted)}`;
  const { notOurs, ours, badNews, feedback } = languages[language].situation;
  if (!isTroubled(all, languages[language].situation)) return 'none';
  if (has(draft, notOurs)) return 'not-ours';
  if (has(draft, ours)) return 'our-mistake';
  if (has(draft, badNews)) return 'bad-news';
  return has(all, feedback) ? 'complaint' : 'our-mistake';
}

const isTroubled = (text: string, { trouble, signs, ordinary }: SituationCues): boolean =>
  TROUBLE_WEIGHT * distinct(text, trouble) + distinct(text, signs) > distinct(text, ordinary);

const has = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

const distinct = (text: string, pattern: RegExp): number =>
  new Set(Array.from(text.matchAll(pattern), ([word]) => word)).size;
