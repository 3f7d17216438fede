import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

/** What can be had instead; that it can be had after all only the writer may say. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const who = habits.person === 'singular' ? 'I' : 'we';
  return [
    ...alternatives(habits).flatMap((text) => sayAfter(sentence, text)),
    ...sayInstead(sentence, `Yes, ${who} can, and the cost is ${blank('cost')}.`).map(
      (rewrite) => ({ ...rewrite, isChoice: true }),
    ),
  ];
}

export const alternatives = ({ person }: Habits): readonly string[] => [
  `What ${person === 'singular' ? 'I' : 'we'} can do is ${blank('what you can offer, and what it costs')}.`,
  `You can have ${blank('one way')} or ${blank('another way')}. Which do you prefer?`,
];
