import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { habitsIn } from '../../languages/grammar/es-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

export const asFact = (habits: Habits, sentence: Sentence): string =>
  `${habitsIn(sentence, habits).person === 'singular' ? 'Siento' : 'Sentimos'} ${blank('lo que esto supuso')}.`;

/** What follows a pause of its own stays as it is. */
const NEXT_CLAUSE = /^(?=[;:]|,\s(?:y|así que|asi que)\s)/u;

/** A refusal behind it would be lost. */
const REFUSES = /^, (?:pero|aunque|si bien|mas|solo que) .*(?:no|ni|tampoco) /u;

/** The apology as fact; the clauses beside it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const fact = asFact(habits, sentence);
  const after = sentence.text.slice(span.end - sentence.start);
  if (span.start === sentence.start && NEXT_CLAUSE.test(after)) {
    return [{ ...span, replacement: fact.slice(0, -1) }];
  }
  if (REFUSES.test(fold(after))) return [];
  return [...endBefore(sentence, span, fact), replaceSentence(sentence, fact)].slice(0, 1);
}
