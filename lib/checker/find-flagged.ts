import { flagged, type Flagged } from './flagged.ts';
import type { Match, Rewrite, RuleContext } from './rule.ts';
import type { Sentence } from './sentence.ts';

interface Judgement {
  /** The sentence, or what stands around it, takes the edge off. */
  readonly isExcused: (sentence: Sentence) => boolean;
  /** Those that go by the words; left out where the rule's `offer` says it all. */
  readonly rewrites?: (sentence: Sentence, span: Flagged) => readonly Rewrite[];
}

/** Words of a rule, once a sentence: the first of the surest. */
export function* findFlagged(
  { sentences }: RuleContext,
  ruleId: string,
  { isExcused, rewrites }: Judgement,
): Generator<Match> {
  for (const sentence of sentences) {
    const [span] = flagged(sentence, ruleId);
    if (!span || sentence.endsInComma || isExcused(sentence)) continue;
    const { start, end, isStock = false, isHalfSure } = span;
    yield {
      span: { start, end },
      rewrites: rewrites?.(sentence, span) ?? [],
      isStock,
      isHalfSure,
      sentences: [sentence],
    };
  }
}
