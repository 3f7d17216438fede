import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

/** That we find out, behind the sentence or in its place. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const plan = findOut(habits);
  const who = habits.person === 'singular' ? 'I' : 'We';
  return [...sayAfter(sentence, plan), ...sayInstead(sentence, `${who} don't know yet. ${plan}`)];
}

export const findOut = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will find out and tell you by ${momentBlank('en')}.`;
