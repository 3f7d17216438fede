import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { argumentsIn } from '../../languages/grammar/es-arguments.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Span } from '../../text/span.ts';

export const SHARE = `${blank('Qué salió mal')}, y nos toca a nosotros arreglarlo.`;

/** Our share of it. As long as the cause is open: that we clear it up, and by when. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  const { to } = spanishReader(habits);
  const isSingular = habits.person === 'singular';
  const clearUp = `${isSingular ? 'Voy a aclararlo' : 'Vamos a aclararlo'} con ${blank('quién')} y ${to} ${isSingular ? 'escribiré' : 'escribiremos'} a más tardar el ${momentBlank('es')}.`;
  const instead = mayAdmit ? SHARE : clearUp;
  return [
    ...endBefore(sentence, span, instead),
    ...sayInstead(sentence, instead, argumentsIn(sentence)),
  ].slice(0, 1);
}
