import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

/** The reason, and what can be done: behind the rule, or in its place. */
export const englishRewrites = (
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] => [...sayAfter(sentence, reason(habits)), ...sayInstead(sentence, reason(habits))];

export const reason = ({ person }: Habits): string =>
  `The reason is ${blank('what the rule is good for')}. What ${person === 'singular' ? 'I' : 'we'} can do for you is ${blank('what you can do')}.`;
