import { momentBlank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';
import { spanishReader } from '../../languages/address.ts';

export const nextMessage = (habits: Habits): string =>
  capitalise(
    `${spanishReader(habits).to} ${habits.person === 'singular' ? 'escribiré' : 'escribiremos'} a más tardar el ${momentBlank('es')}, aunque para entonces no esté resuelto.`,
  );
const ENDS = /^[\s.!…]*$/u;
const DONE = `Quedará resuelto a más tardar el ${momentBlank('es')}.`;

/**
 * Where the words that are vague are not known, as where the second voice hears them: the next message,
 * then a day for the thing itself.
 */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const isWhole = ENDS.test(sentence.text.slice(span.end - sentence.start));
  if (span.start !== sentence.start || !isWhole) return [];
  const message = nextMessage(habits);
  return /\p{N}/u.test(sentence.text)
    ? sayAfter(sentence, message)
    : [message, DONE].map((words) => replaceSentence(sentence, words));
}
