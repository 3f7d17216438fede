import { withoutClause } from './sk-clauses.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

/** The sentence without the clauses that the flagged words stand in, where the rest stands alone. */
export function leaveClauseOut(sentence: Sentence, flagged: Span, mayAssert = false): Rewrite[] {
  const inside = shift(flagged, -sentence.start);
  const rest = withoutClause(sentence.text, inside, { mayAssert });
  return rest === null ? [] : [replaceWords(sentence, rest)];
}

/** The sentence without the first such words, where they are among the flagged ones. */
export function leaveWordsOut(sentence: Sentence, flagged: Span, words: RegExp): Rewrite[] {
  const hit = words.exec(sentence.text);
  if (!hit) return [];
  const span = shift({ start: hit.index, end: hit.index + hit[0].length }, sentence.start);
  return overlaps(span, flagged) ? removeWords(sentence, span) : [];
}
