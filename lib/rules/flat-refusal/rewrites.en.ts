import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { isUnkind, sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import type { Habits } from '../../languages/habits.ts';
import { wordPattern } from '../../text/words.ts';

/** *Yes, we can* answers a *can't* of ours. */
const CANNOT = wordPattern(
  "(?:i|we) (?:really |just |simply )?(?:can't|cannot|can not)|(?:i|we)(?:'m| am|'re| are) (?:unable|not able|in no position)|(?:i|we) (?:won't|will not) be able",
  'u',
);

/** An answer is refused, or nothing; folded. */
const NO_THING = wordPattern(
  'replies|answerable|to do with|(?:was|were) not|be (?:read|taught|long|too|much)|longer|rounds|argue|arguing|argument|bargaining|discuss[a-z]*|correspond[a-z]*|debate|exist|no loss|no further|head or tail',
  'u',
);

const refusesThing = ({ folded }: Sentence): boolean => !NO_THING.test(folded);

/** Something can be had after it as it stands. */
export const isOfThing = (sentence: Sentence): boolean =>
  refusesThing(sentence) && !isUnkind(sentence);

/** What can be had instead; that it can be had after all only the writer may say. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  if (!refusesThing(sentence)) return [];
  const afterAll = `Yes, ${habits.person === 'singular' ? 'I' : 'we'} can, and the cost is ${blank('cost')}.`;
  return [
    ...alternatives(habits).flatMap((text) => sayKindlyAfter(sentence, text)),
    ...(CANNOT.test(sentence.folded) ? sayInstead(sentence, afterAll) : []).map((rewrite) => ({
      ...rewrite,
      isChoice: true,
    })),
  ];
}

export const alternatives = ({ person }: Habits): readonly string[] => [
  `What ${person === 'singular' ? 'I' : 'we'} can do is ${blank('what you can offer, and what it costs')}.`,
  `You can have ${blank('one way')} or ${blank('another way')}. Which do you prefer?`,
];
