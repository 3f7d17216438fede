/** Where a sentence apologises: one reading for all rules on apologies. */
import { clauseAround } from './commitments.ts';
import type { Hit } from './parser.ts';
import { tokensBesides } from './sentence-span.ts';
import type { Sentence } from './sentence.ts';
import { outermost, overlaps, type Span } from '../text/span.ts';

/** The writer's side apologises here, in order. Not a polite opening, nor somebody else's words. */
export function apologiesIn(sentence: Sentence): Hit[] {
  const hits = outermost(sentence.find('apology'));
  if (hits.length === 0) return [];
  const others = sentence.find('noApology');
  return hits.filter(
    (hit) => !sentence.isQuoted(hit) && !others.some((other) => overlaps(other, hit)),
  );
}

/** The words between two phrases of a sentence. */
export const wordsBetween = (sentence: Sentence, first: Hit, second: Hit): string[] =>
  sentence.tokens.slice(first.tokens.end, second.tokens.start).map(({ normal }) => normal);

/** A new thought starts between the two: they have nothing to do with each other. */
export function isParted(sentence: Sentence, a: Span, b: Span): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const gap = sentence.text.slice(first.end - sentence.start, second.start - sentence.start);
  return /[;:()–—]|\s-\s/.test(gap);
}

/** The span, on to the last word of its clause. */
export function toClauseEnd(sentence: Sentence, { start, end }: Span): Span {
  const clause = clauseAround(sentence, { start: end - 1, end });
  const last = sentence.tokens.findLast((token) => token.end <= clause.end);
  return { start, end: Math.max(end, last?.end ?? end) };
}

/** The words of a sentence that stand outside the span are so few that nothing is lost with them. */
export const fills = (sentence: Sentence, span: Span, maxTokens: number): boolean =>
  sentence.tokens.length <= maxTokens && tokensBesides(sentence, span) <= MAX_BESIDE;

const MAX_BESIDE = 3;
