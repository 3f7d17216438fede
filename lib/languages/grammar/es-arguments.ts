/** Spanish names and counts that are brought up against the reader: *las otras once mesas*. */
import type { Sentence } from '../../checker/sentence.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

/** Counts in words and names; what is in digits is a fact of the case. */
const ARGUMENT =
  /(?<![\p{L}\p{N}])(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|cien|mil|\p{Lu}[\p{L}'’-]*)(?![\p{L}\p{N}])/gu;

/** Where they stand; days and hours are none. */
export const argumentsIn = ({ text, start, times }: Sentence): Span[] =>
  Array.from(text.matchAll(ARGUMENT), ({ 0: { length }, index }) =>
    shift({ start: index, end: index + length }, start),
  ).filter((span) => !times.some((time) => overlaps(time.span, span)));
