/**
 * The second voice: hears whether a sentence will land badly, and by which rule, apart from the
 * phrases that the rules know. Two questions, each a sum of weights (a logistic regression), learnt
 * from the passages and mails of `training/`.
 */
import { featuresOf, type Features, type Passage } from './features.ts';
import { readWeights, type StoredWeights, type Weights } from './weights.ts';

/** Log-odds: 0 is even, 2 is about seven to one. */
export interface Judgement {
  /** This sentence will land badly. */
  readonly harm: number;
  /** If it does, by this rule. */
  readonly rules: ReadonlyMap<string, number>;
}

/** The rule that it is most likely to be. */
export const firstGuess = ({ rules }: Judgement): string =>
  [...rules].reduce<readonly [string, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    ['', -Infinity],
  )[0];

export interface Classifier {
  judge(passage: Passage): Judgement;
}

export function createClassifier(stored: StoredWeights): Classifier {
  const weights = readWeights(stored);
  return {
    judge: (passage) => {
      const features = featuresOf(passage);
      let rules: ReadonlyMap<string, number> | null = null;
      return {
        harm: harmOf(features, weights),
        get rules() {
          return (rules ??= rulesOf(features, weights));
        },
      };
    },
  };
}

function harmOf(features: Features, weights: Weights): number {
  let sum = 0;
  for (const [place, strength] of features) sum += strength * weights.harm(place);
  return sum;
}

function rulesOf(features: Features, weights: Weights): ReadonlyMap<string, number> {
  const sums = weights.rules.map(() => 0);
  for (const [place, strength] of features) {
    const row = weights.rowOf(place);
    if (row < 0) continue;
    for (let rule = 0; rule < sums.length; rule++) {
      sums[rule] = (sums[rule] ?? 0) + strength * weights.ruleAt(row, rule);
    }
  }
  return new Map(weights.rules.map((rule, i) => [rule, sums[i] ?? 0]));
}
