import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';

/** We pass it on; where the way elsewhere holds facts it stays, and ours is offered besides. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const handing = handover(habits);
  const instead = sayInstead(sentence, handing);
  const besides = `Si lo ${spanishReader(habits).prefer}, ${uncapitalise(handing)}`;
  return instead.length > 0 ? instead : sayAfter(sentence, besides);
}

export function handover(habits: Habits): string {
  const { to, your } = spanishReader(habits);
  const pass = habits.person === 'singular' ? 'Pasaré' : 'Pasaremos';
  return `${pass} ${your} caso, con todos los detalles, a ${blank('nombre')}, que ${to} llamará a más tardar el ${momentBlank('es')}.`;
}
