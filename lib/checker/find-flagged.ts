import { flagged, type Flagged } from './flagged.ts';
import type { Match, Rewrite, RuleContext } from './rule.ts';
import type { Sentence } from './sentence.ts';

interface Judgement {
  /** The sentence, or what stands around it, takes the edge off. */
  readonly isExcused: (sentence: Sentence) => boolean;
  readonly rewrites: (sentence: Sentence, span: Flagged) => readonly Rewrite[];
}

/** Words of a rule, once a sentence: the first that are sure, or else half sure. */
export function* findFlagged(
  { sentences }: RuleContext,
  ruleId: string,
  { isExcused, rewrites }: Judgement,
): Generator<Match> {
  for (const sentence of sentences) {
    const spans = flagged(sentence, ruleId);
    const span = spans.find((one) => !one.isHalfSure) ?? spans[0];
    if (!span || isExcused(sentence)) continue;
    const { start, end, isHalfSure } = span;
    yield {
      span: { start, end },
      rewrites: rewrites(sentence, span),
      isHalfSure,
      sentences: [sentence],
    };
  }
}
