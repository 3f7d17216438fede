/** English names and counts that are brought up against the reader: *the other eleven flats*. */
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsBy } from './arguments.ts';
import { shift, textAt, type Span } from '../../text/span.ts';

/** Counts in words and names; what is in digits is a fact of the case. */
const ARGUMENT =
  /(?<![\p{L}\p{N}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|\p{Lu}[\p{L}'’-]*)(?![\p{L}\p{N}])/gu;

export const argumentsIn = argumentsBy(ARGUMENT);

/** Days and hours in words: what is in digits is a fact of the case. */
export const timesIn = ({ times, text, start }: Sentence): Span[] =>
  times.map(({ span }) => span).filter((span) => !/\p{N}/u.test(textAt(text, shift(span, -start))));
