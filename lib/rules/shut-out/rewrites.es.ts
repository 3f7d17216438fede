import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** Forbids, folded: that may not stand beside an open door. */
const FORBIDS = wordPattern(
  'no (?:me|nos|se|le|les|te|os)?|deje[ns]?|deja|dejad|dejen|absteng[a-z]+|basta|ya no|ningun[oa]? mas|ni un[oa] mas',
  'u',
);

/** A door that stays open, with a name and a time; what the sentence says before it is closed stays. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const open = openDoor(habits);
  const kept = [...endBefore(sentence, span, open), ...sayInstead(sentence, open)].slice(0, 1);
  return kept.length > 0 || FORBIDS.test(sentence.folded) ? kept : sayAfter(sentence, open);
}

export function openDoor(habits: Habits): string {
  const { can } = spanishReader(habits);
  return `Si queda algo por resolver, ${can} escribir o llamar a ${blank('nombre')}, ${blank('teléfono o correo')}, ${blank('días y horas')}.`;
}
