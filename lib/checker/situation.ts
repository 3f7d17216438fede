import { SITUATIONS, type Language, type Situation } from './report.ts';
import type { Opinions } from './second-voice.ts';
import type { Sentence } from './sentence.ts';
import { languages } from '../languages/index.ts';
import { fold } from '../text/fold.ts';

/** What one word of failure weighs against one sign of it or one of ordinary mail; found on marked mails. */
const TROUBLE_WEIGHT = 2;
/**
 * Log-odds before a word is read: in doubt there is silence, and a failure of which nothing says
 * whose it is counts as ours. Mails that nobody here answers for are seldom.
 */
const LEANING: Readonly<Partial<Record<Situation, number>>> = {
  none: 0.8,
  'our-mistake': 0.4,
  'not-ours': -0.5,
};

/**
 * What the mail answers to, as far as the draft and the mail that it answers tell: what a mail with
 * these words most likely answers to, and never ordinary mail where the other one tells of trouble.
 */
export function guessSituation(
  sentences: readonly Sentence[],
  quoted: string,
  language: Language,
  opinions: Opinions,
): Situation {
  const own = sentences.filter((sentence) => sentence.language === language);
  if (own.length === 0) return 'none';
  const odds = opinions.situationOdds(language, cuesIn(foldedText(own), language));
  const isTroubled = tellsOfTrouble(quoted, language);
  return likeliestSituation(
    odds,
    SITUATIONS.filter((situation) => !(isTroubled && situation === 'none')),
  );
}

/** @param odds log-odds of each */
export function likeliestSituation(
  odds: ReadonlyMap<string, number>,
  situations: readonly Situation[] = SITUATIONS,
): Situation {
  const oddsOf = (one: Situation): number => (odds.get(one) ?? 0) + (LEANING[one] ?? 0);
  return situations.reduce((likeliest, one) => (oddsOf(one) > oddsOf(likeliest) ? one : likeliest));
}

/** How many different words of each kind a folded text holds. */
export const cuesIn = (folded: string, language: Language): Record<string, number> =>
  Object.fromEntries(
    Object.entries(languages[language].situation).map(([kind, pattern]: [string, RegExp]) => [
      kind,
      new Set(Array.from(folded.matchAll(pattern), ([word]) => word)).size,
    ]),
  );

function tellsOfTrouble(quoted: string, language: Language): boolean {
  const { trouble = 0, signs = 0, ordinary = 0 } = cuesIn(fold(quoted), language);
  return TROUBLE_WEIGHT * trouble + signs > ordinary;
}

const foldedText = (sentences: readonly Sentence[]): string =>
  sentences.map(({ folded }) => folded).join('\n');
