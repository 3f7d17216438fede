import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';

/** What can be had instead; that it can be had after all only the writer may say. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const yes = habits.person === 'singular' ? 'Puedo' : 'Podemos';
  return [
    ...alternatives(habits).flatMap((text) => sayAfter(sentence, text)),
    ...sayInstead(sentence, `${yes} hacerlo, y cuesta ${blank('el coste')}.`).map((rewrite) => ({
      ...rewrite,
      isChoice: true,
    })),
  ];
}

export const alternatives = (habits: Habits): string[] => {
  const isMine = habits.person === 'singular';
  return [
    `Lo que sí ${isMine ? 'puedo' : 'podemos'} hacer es ${blank('la solución y su coste')}.`,
    `${isMine ? 'Tengo' : 'Tenemos'} dos opciones: ${blank('una opción')} o ${blank('otra opción')}. ¿Cuál ${spanishReader(habits).prefer}?`,
  ];
};
