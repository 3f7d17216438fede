import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const asFact = ({ person }: Habits): string =>
  `${person === 'singular' ? 'Siento' : 'Sentimos'} ${blank('lo que esto supuso')}.`;

/** What follows a pause of its own stays as it is. */
const NEXT_CLAUSE = /^(?=[;:]|,\s(?:y|pero|que|así que|asi que)\s)/u;

/** The apology as fact; the clauses beside it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const fact = asFact(habits);
  const after = sentence.text.slice(span.end - sentence.start);
  if (span.start === sentence.start && NEXT_CLAUSE.test(after)) {
    return [{ ...span, replacement: fact.slice(0, -1) }];
  }
  return [...endBefore(sentence, span, fact), replaceSentence(sentence, fact)].slice(0, 1);
}
