import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { spanishReader } from '../../languages/address.ts';
import { LEANS_FORWARD } from '../../languages/grammar/es-clauses.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** Without the clause that makes it small, and what it meant for the reader. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (sentence.find('minimising/diminished').some((hit) => overlaps(hit, span))) return [];
  const impact = `${spanishReader(habits).to} ha supuesto ${blank('lo que le costó')}.`;
  const shorter = withoutLastClause(sentence, span, LEANS_FORWARD);
  const instead = sayInstead(sentence, `Sé que esto ${impact}`);
  return shorter.length + instead.length > 0
    ? [...shorter, ...instead]
    : sayAfter(sentence, `Aun así, sé que ${impact}`);
}
