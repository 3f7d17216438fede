import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

/** The reason, and what can be done. */
export const spanishRewrites = (
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] => sayInsteadOrAfter(sentence, reason(habits));

export const reason = ({ person }: Habits): string =>
  `El motivo es ${blank('el porqué')}. Lo que sí ${person === 'singular' ? 'puedo' : 'podemos'} hacer es ${blank('lo que es posible')}.`;
