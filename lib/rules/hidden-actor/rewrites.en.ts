import { activate } from './active-en.ts';
import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { doerIn } from '../../languages/grammar/en-person.ts';
import { SHRUGS, UNKIND } from '../../languages/grammar/en-unkind.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import { wordPattern } from '../../text/words.ts';

/** What we should have done, in a blank. */
export const ours = ({ person }: Habits): string =>
  person === 'singular'
    ? `I should have ${blank('done what')}, and I did not.`
    : `We should have ${blank('done what')}, and we did not.`;

/** The last clause tells how things are now: *that* would point at it. */
const NOW = /[,;] [^,;]*(?<![a-z])(?:is|are|has|have|will)(?![a-z])[^,;]*$/u;

/** What is not known for sure is nothing to own up to yet; folded. *May* is a month too. */
const UNSURE = wordPattern(
  'may (?:well |also )?(?:have|be)|might|perhaps|possibly|apparently|preliminary',
  'u',
);

export const own = ({ person }: Habits, { folded }: Sentence): string | undefined =>
  NOW.test(folded) || UNSURE.test(folded)
    ? undefined
    : `That was ${person === 'singular' ? 'my' : 'our'} mistake.`;

/** A longer sentence tells more than the blank takes up. */
const MAX_WORDS = 14;

/** What is unkind in it would be said by us then. */
export const activateKindly = (text: string, habits: Habits): string | null =>
  UNKIND.test(fold(text)) ? null : activate(text, habits);

/** Denies that it happened, folded: there is nothing to be found out. */
export const DENIED = wordPattern(
  'not (?:accepted|admitted|agreed|acknowledged)|(?:is|are|was|were) (?:denied|disputed)(?! in error)',
  'u',
);

/** What is open is found out; where it is ours to say, it is said in place of a shrug. */
export const englishRewrites = (
  sentence: Sentence,
  _span: unknown,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] =>
  mayAdmit || DENIED.test(sentence.folded)
    ? insteadOfShrug(sentence, habits)
    : sayKindlyAfter(sentence, findOut(doerIn(sentence, habits)));

const findOut = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will take this up and tell you by ${momentBlank('en')} how it happened.`;

/** *How that came about is a mystery*: after it nothing is heard, so it is said in its place. */
function insteadOfShrug(sentence: Sentence, habits: Habits): Rewrite[] {
  const text = ours(doerIn(sentence, habits));
  const isShrug = sentence.tokens.length <= MAX_WORDS && SHRUGS.test(sentence.folded);
  if (!isShrug || sayKindlyAfter(sentence, text).length > 0) return [];
  return sayInstead(sentence, text).map((rewrite) => ({ ...rewrite, isAdmission: true }));
}
