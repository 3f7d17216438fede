import type { Sentence } from './sentence.ts';
import { outermost, overlaps, type Span } from '../text/span.ts';

/** Words of a rule in the draft. `isHalfSure`: they alone do not settle it. */
export interface Flagged extends Span {
  readonly isHalfSure: boolean;
}

/**
 * Where a rule's own phrases stand: those of its set `flag`, and half sure those of `maybe`. Silent
 * where a phrase of `harmless` overlaps, where the sentence holds one of `excused` anywhere, and in
 * somebody else's words.
 */
export function flagged(sentence: Sentence, ruleId: string): Flagged[] {
  const sure = toSpans(sentence, `${ruleId}/flag`, false);
  const unsure = toSpans(sentence, `${ruleId}/maybe`, true);
  const spans = outermost([
    ...sure,
    ...unsure.filter((one) => !sure.some((s) => overlaps(s, one))),
  ]);
  if (spans.length === 0 || sentence.has(`${ruleId}/excused`)) return [];
  const harmless = sentence.find(`${ruleId}/harmless`);
  return spans.filter(
    (span) => !sentence.isQuoted(span) && !harmless.some((phrase) => overlaps(phrase, span)),
  );
}

const toSpans = (sentence: Sentence, set: string, isHalfSure: boolean): Flagged[] =>
  sentence.find(set).map(({ start, end }) => ({ start, end, isHalfSure }));
