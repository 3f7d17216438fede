/** Names and counts that are brought up against the reader, in any language. */
import type { Sentence } from '../../checker/sentence.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

/** Where such words stand; days and hours are none. */
export const argumentsBy =
  (words: RegExp) =>
  ({ text, start, times }: Sentence): Span[] =>
    Array.from(text.matchAll(words), ({ 0: { length }, index }) =>
      shift({ start: index, end: index + length }, start),
    ).filter((span) => !times.some((time) => overlaps(time.span, span)));
