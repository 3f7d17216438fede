import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { overlaps, textAt, type Span } from '../../text/span.ts';

/** What a language says of our side instead: each takes the object that stood behind the reproach. */
export interface BlameCustomerWords {
  /** *We did not receive* … */
  received(habits: Habits): string;
  /** *We had not heard* … */
  known(habits: Habits): string;
}

/**
 * *You didn't send us the form* is *we did not receive the form*: the same fact, told of us. *As I
 * already told you* goes. For other reproaches only the writer knows what to say.
 */
export function rewritesOf(
  sentence: Sentence,
  flagged: Span,
  { text, habits }: RuleContext,
  words: BlameCustomerWords,
): Rewrite[] {
  const at = (set: string): Span[] =>
    sentence.find(`blame-customer/${set}`).filter((hit) => overlaps(hit, flagged));
  const instead = (clause: string) => (span: Span) =>
    replaceWords(span, span.start === sentence.start ? capitalise(clause) : clause);
  return [
    ...at('received').map(instead(words.received(habits))),
    ...at('known').map(instead(words.known(habits))),
    ...at('reminder')
      .filter((span) => isClauseAlone(textAt(text, { start: span.end, end: sentence.end })))
      .flatMap((span) => removeWords(sentence, span)),
  ].slice(0, 1);
}

/** Nothing that hangs on the words would be left alone: *as I already told you on the phone, …*. */
const isClauseAlone = (after: string): boolean => /^(?:,|[.!?…]*$)/u.test(after);
