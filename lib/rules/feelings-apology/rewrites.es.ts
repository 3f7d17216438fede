import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const forAct = ({ person }: Habits): string =>
  `${person === 'singular' ? 'Siento' : 'Sentimos'} ${blank('haber hecho esto')}.`;

const NEXT_CLAUSE = /^[;:]/u;

/** An apology for the act; the clauses beside it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  if (!mayAdmit) return [];
  const act = forAct(habits);
  const after = sentence.text.slice(span.end - sentence.start);
  if (span.start === sentence.start && NEXT_CLAUSE.test(after)) {
    return [{ ...span, replacement: act.slice(0, -1) }];
  }
  return [...endBefore(sentence, span, act), replaceSentence(sentence, act)].slice(0, 1);
}
