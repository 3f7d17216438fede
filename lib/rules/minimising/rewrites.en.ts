import { blank } from '../../checker/blanks.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { LEANS_FORWARD } from '../../languages/grammar/en-leaning.ts';
import { overlaps, type Span } from '../../text/span.ts';

const IMPACT = `I know that this cost you ${blank('what it cost you')}.`;
const EVEN_SO = `Even so, I know that this cost you ${blank('what it cost you')}.`;

/** Without the clause that makes it small, and what it meant for the reader. */
export function englishRewrites(sentence: Sentence, span: Span): Rewrite[] {
  if (sentence.find('minimising/diminished').some((hit) => overlaps(hit, span))) return [];
  const shorter = withoutLastClause(sentence, span, LEANS_FORWARD);
  const instead = sayInstead(sentence, IMPACT);
  return shorter.length + instead.length > 0
    ? [...shorter, ...instead]
    : sayAfter(sentence, EVEN_SO);
}
