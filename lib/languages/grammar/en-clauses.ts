/** English clauses: what a sentence still says once its flagged end is gone. */
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { LEANS_FORWARD } from './en-leaning.ts';

/** Where a clause begins that the one before it can do without. */
const BREAK =
  /(?:;|:|\s[–—-])\s|,?\s(?:but|because|although|though|since)\s|,\s(?:and|so|as|which|yet|while)\s/giu;
const MIN_WORDS = 3;

/** Ends the sentence before the clause of these words, and says something else instead. */
export function endBefore(sentence: Sentence, span: Span, ...instead: string[]): Rewrite[] {
  const { text, start, end } = sentence;
  const before = text.slice(0, span.start - start);
  const last = Array.from(before.matchAll(BREAK)).at(-1);
  const kept = before.slice(0, last?.index ?? 0).trimEnd();
  const isSentence =
    kept.split(/\s+/u).length >= MIN_WORDS &&
    !LEANS_FORWARD.test(fold(kept)) &&
    !/["“(?]/u.test(kept);
  return isSentence
    ? [{ start: start + kept.length, end, replacement: ['.', ...instead].join(' ') }]
    : [];
}
