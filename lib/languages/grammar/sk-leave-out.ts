import { withoutClause } from './sk-clauses.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { shift, type Span } from '../../text/span.ts';

/** The sentence without the clauses that the flagged words stand in, where the rest stands alone. */
export function leaveClauseOut(sentence: Sentence, flagged: Span, mayAssert = false): Rewrite[] {
  const inside = shift(flagged, -sentence.start);
  const rest = withoutClause(sentence.text, inside, { mayAssert });
  return rest === null ? [] : [replaceWords(sentence, rest)];
}
