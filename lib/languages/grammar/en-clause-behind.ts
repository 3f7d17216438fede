/** English clauses: what a sentence tells behind its flagged words. */
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';
import { capitalise } from '../../text/case.ts';
import { words } from '../../text/words.ts';

/** A pause, and a subject that means something without what stood before. */
const NEXT =
  /(?:\s[–—-]|[,;:]|,? (?:and|but|so|because)|, (?:as|since))\s(?=(?:i|we|you|there|this|these|your|our|my|the|an?|another|all|both|no|only (?:the|your|our)|replies|messages|e-?mails)(?:['’]\p{L}+)?\s)/giu;
/** A clause of fewer words may be part of a list. */
const MIN_WORDS = 4;
/** It answers or asks, or gives the reader the reason. */
const NO_TELLING =
  /^(?:there(?:['’]s| is) (?:an end|no more)|you (?:know|see|raise|mention|ask|bring)|i (?:guess|suppose|think|give you|promise|guarantee)|as you|since you|because you|i (?:hope|trust|hear|fear)(?=,|$))(?!\p{L})/iu;

/** The first clause behind them, to the end and without the stop; null where there is none. */
export function clauseBehind(
  { text, start }: Pick<Sentence, 'text' | 'start'>,
  span: Span,
): string | null {
  const next = Array.from(text.matchAll(NEXT)).find(({ index }) => start + index >= span.end);
  const rest = next && text.slice(next.index + next[0].length).replace(/[\s.!…]+$/u, '');
  if (!rest || words(rest).length < MIN_WORDS || NO_TELLING.test(rest)) return null;
  return capitalise(rest);
}
