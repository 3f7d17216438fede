import type { Sentence } from './sentence.ts';
import { outermost, overlaps, type Span } from '../text/span.ts';

/** Words of a rule in the draft. */
export interface Flagged extends Span {
  /** A set phrase: doubted only in a sentence that is plainly harmless. */
  readonly isStock?: boolean;
  /** They alone do not settle it. */
  readonly isHalfSure: boolean;
}

/**
 * Where a rule's own phrases stand: set phrases of `stock` and wide `frames` that are as sure, those of
 * `flag`, and half sure those of `maybe`; where they overlap the surer ones. Silent where a phrase of
 * `harmless` overlaps, where the sentence holds one of `excused` anywhere, and in somebody else's words.
 */
export function flagged(sentence: Sentence, ruleId: string): Flagged[] {
  const stock = toSpans(sentence, `${ruleId}/stock`, { isStock: true, isHalfSure: false });
  const frames = toSpans(sentence, `${ruleId}/frames`, { isStock: true, isHalfSure: false });
  const others = toSpans(sentence, `${ruleId}/flag`, { isStock: false, isHalfSure: false });
  const unsure = toSpans(sentence, `${ruleId}/maybe`, { isStock: false, isHalfSure: true });
  const spans = [stock, frames, others, unsure].reduce<Flagged[]>(
    (surer, next) => [...surer, ...apartFrom(surer, outermost(next))],
    [],
  );
  if (spans.length === 0 || sentence.has(`${ruleId}/excused`)) return [];
  const harmless = sentence.find(`${ruleId}/harmless`);
  return spans.filter(
    (span) => !sentence.isQuoted(span) && !harmless.some((phrase) => overlaps(phrase, span)),
  );
}

/** Where wordings stand that a rule is sure of, harmless as they may be where they stand. */
export const surelyWorded = (sentence: Sentence, ruleId: string): Span[] =>
  ['stock', 'frames', 'flag'].flatMap((set) => found(sentence, `${ruleId}/${set}`));

/** Half sure ones too. */
export const worded = (sentence: Sentence, ruleId: string): Span[] => [
  ...surelyWorded(sentence, ruleId),
  ...found(sentence, `${ruleId}/maybe`),
];

/** A rule may do without a set. */
const found = (sentence: Sentence, set: string): readonly Span[] =>
  sentence.phrases.includes(set) ? sentence.find(set) : [];

const apartFrom = (others: readonly Span[], spans: readonly Flagged[]): Flagged[] =>
  spans.filter((span) => !others.some((other) => overlaps(other, span)));

const toSpans = (sentence: Sentence, set: string, sureness: Omit<Flagged, keyof Span>): Flagged[] =>
  found(sentence, set).map(({ start, end }) => ({ start, end, ...sureness }));
