import type { Language, Situation } from './report.ts';
import { languages } from '../languages/index.ts';
import type { SituationCues } from '../languages/language.ts';
import { fold } from '../text/fold.ts';

/** What one word of failure weighs against one sign of it or one of ordinary mail; found on marked mails. */
const TROUBLE_WEIGHT = 2;
/** What one word of a situation weighs in the draft; found on marked mails. */
const WEIGHTS = { ours: 1, notOurs: 1.6, badNews: 1, feedback: 1.4 };
/** A failure with nobody to blame for it is ours. */
const PRIOR = 1;

/**
 * What the mail answers to, as far as the draft and the mail that it answers tell. A failure with
 * nobody to blame for it is ours; nothing that speaks of a failure is ordinary mail.
 */
export function guessSituation(written: string, quoted: string, language: Language): Situation {
  const draft = fold(written);
  const all = `${draft}\n${fold(quoted)}`;
  const cues = languages[language].situation;
  return isTroubled(all, cues) ? likeliest(draft, cues) : 'none';
}

/** Each situation by what its words weigh in the draft; the first one wins a tie. */
function likeliest(draft: string, { ours, notOurs, badNews, feedback }: SituationCues): Situation {
  const weighed: readonly (readonly [Situation, number])[] = [
    ['our-mistake', WEIGHTS.ours * distinct(draft, ours) + PRIOR],
    ['complaint', WEIGHTS.feedback * distinct(draft, feedback)],
    ['bad-news', WEIGHTS.badNews * distinct(draft, badNews)],
    ['not-ours', WEIGHTS.notOurs * distinct(draft, notOurs)],
  ];
  return weighed.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const isTroubled = (text: string, { trouble, signs, ordinary }: SituationCues): boolean =>
  TROUBLE_WEIGHT * distinct(text, trouble) + distinct(text, signs) > distinct(text, ordinary);

const distinct = (text: string, pattern: RegExp): number =>
  new Set(Array.from(text.matchAll(pattern), ([word]) => word)).size;
