import { blank } from '../../checker/blanks.ts';
import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { shift } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

const WE_VOW = '(?:guarantee|promise|assure|swear|vow|pledge)';
/** What only lends weight to a promise, folded: it stands as well without. */
const VOW = wordPattern(
  [
    `(?:i|we) (?:can |will |hereby |personally |absolutely )?${WE_VOW}(?: (?:to )?you)? that`,
    `(?:i|we) (?:can |personally )?${WE_VOW}(?: you)?(?= (?:you|your|it|the|we|i|this)(?![a-z]))`,
    '(?:you have|i give you|we give you) (?:my|our) word that',
    `(?:i|we) (?:can )?${WE_VOW}(?: (?:it|that|you|you that))?(?=[.!]|$)`,
    '(?:guaranteed|no matter what|without fail|(?<!do )whatever it takes|come what may|cross my heart|(?:you have )?(?:my|our) word(?: on it)?)(?=[,.!]|$)',
  ].join('|'),
  'u',
);
/** A promise about all time. */
const FOR_EVER = wordPattern(
  'not|never|no|nothing|nobody|ever again|always|forever|all|every|everything|perfect|zero|last|again|100|bulletproof|flawless|from (?:now|here) on|henceforth',
  'u',
);

export const isForEver = ({ folded }: Sentence): boolean =>
  FOR_EVER.test(folded) || /n't(?![a-z])/u.test(folded);

/** *You will wonder how you lived without it*: nothing of it can go wrong. */
const OF_READER = /^[^a-z]*you(?:'ll| will)(?! (?:get|have|receive|see))/u;

/** The promise without its vows; what was changed; what happens if it fails all the same. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const changed = isForEver(sentence) ? sayInstead(sentence, change(habits)) : withoutVow(sentence);
  if (changed.length > 0 || OF_READER.test(sentence.folded)) return changed;
  return sayAfter(sentence, `If it goes wrong all the same, ${then(habits)}.`);
}

export const change = (habits: Habits): string =>
  `${habits.person === 'singular' ? 'I have' : 'We have'} ${blank('what you changed')}. If it still comes back, ${then(habits)}.`;

const then = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'we'} will ${blank('what you do then')}`;

function withoutVow(sentence: Sentence): Rewrite[] {
  const vow = VOW.exec(sentence.folded);
  if (!vow) return [];
  const span = { start: vow.index, end: vow.index + vow[0].length };
  return removeWords(sentence, shift(span, sentence.start));
}
