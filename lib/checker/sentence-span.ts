import type { Sentence } from './sentence.ts';
import { overlaps, shift, type Span } from '../text/span.ts';

/** From the first to the last of what was looked at. */
export const sentenceSpan = (span: Span, sentences: readonly Sentence[]): Span => ({
  start: Math.min(span.start, ...sentences.map(({ start }) => start)),
  end: Math.max(span.end, ...sentences.map(({ end }) => end)),
});

/** Where the folded words first match; null where they do not. */
export function spanOf(pattern: RegExp, { folded, start }: Sentence): Span | null {
  const found = pattern.exec(folded);
  return found && shift({ start: found.index, end: found.index + found[0].length }, start);
}

/** How many tokens stand outside of these words. */
export const tokensBesides = ({ tokens }: Sentence, span: Span): number =>
  tokens.filter((token) => !overlaps(token, span)).length;
