import type { Sentence } from './sentence.ts';
import type { Span } from '../text/span.ts';

/** From the first to the last of what was looked at. */
export const sentenceSpan = (span: Span, sentences: readonly Sentence[]): Span => ({
  start: Math.min(span.start, ...sentences.map(({ start }) => start)),
  end: Math.max(span.end, ...sentences.map(({ end }) => end)),
});
