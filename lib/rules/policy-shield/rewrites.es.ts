import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Slams the door besides, folded: a reason behind it would not help. */
const SLAM = wordPattern(
  'punto|y ya|ahi muere|ni media|va a misa|de ahi no|sin excepcion|no hay ruego|no hay nada|contra eso|ahi termina|y ahi',
  'u',
);

/** What the sentence says besides the rule stays, with the reason and what can be done. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const told = `El motivo es ${blank('el porqué')}. ${canDo(habits)}`;
  const kept = endBefore(sentence, span, told);
  const instead = kept.length > 0 ? [] : sayInstead(sentence, reason(habits));
  return kept.length + instead.length > 0 || SLAM.test(sentence.folded)
    ? [...kept, ...instead]
    : sayAfter(sentence, told);
}

export function reason(habits: Habits): string {
  const can = habits.person === 'singular' ? 'puedo' : 'podemos';
  return `No ${can} ${blank('cambiar, devolver, anular…')} porque ${blank('el motivo de la norma')}. ${canDo(habits)}`;
}

const canDo = ({ person }: Habits): string =>
  `Lo que sí ${person === 'singular' ? 'puedo' : 'podemos'} hacer es ${blank('enviar, cambiar, devolver…')}.`;
