import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';

/** A door that stays open, with a name and a time. */
export const spanishRewrites = (
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] => sayInsteadOrAfter(sentence, openDoor(habits));

export function openDoor(habits: Habits): string {
  const { can } = spanishReader(habits);
  return `Si queda algo por resolver, ${can} escribir o llamar a ${blank('nombre')}, ${blank('teléfono o correo')}, ${blank('días y horas')}.`;
}
