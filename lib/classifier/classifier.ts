/**
 * The second voice: hears whether a sentence will land badly, by which rule, and what it does in its
 * mail, apart from the phrases that the rules know. Each question is a sum of weights (a logistic
 * regression), learnt from the passages and mails of `training/`.
 */
import { featuresOf, type Features, type Passage } from './features.ts';
import { likeliest } from './odds.ts';
import { readWeights, type StoredWeights, type Table, type Weights } from './weights.ts';

/** Log-odds: 0 is even, 2 is about seven to one. */
export interface Judgement {
  /** This sentence will land badly. */
  readonly harm: number;
  /** If it does, by this rule. */
  readonly rules: ReadonlyMap<string, number>;
  /** It does this in its mail, by the name of the role. */
  readonly roles: ReadonlyMap<string, number>;
}

/**
 * What a sentence does in its mail, where it tells what the mail answers to: a fault of ours, a cause
 * outside of us, unwelcome news, what the customer claims or thinks, the putting right of a fault, or
 * the business of a mail in which nothing went wrong.
 */
export const ROLES = ['fault', 'outside', 'news', 'claim', 'repair', 'business'] as const;
export type Role = (typeof ROLES)[number];

/** The rule that it is most likely to be. */
export const firstGuess = ({ rules }: Judgement): string => likeliest(rules);

export interface Classifier {
  judge(passage: Passage): Judgement;
}

export function createClassifier(stored: StoredWeights): Classifier {
  const weights = readWeights(stored);
  return {
    judge: (passage) => {
      const features = featuresOf(passage);
      let rules: ReadonlyMap<string, number> | null = null;
      let roles: ReadonlyMap<string, number> | null = null;
      return {
        harm: harmOf(features, weights),
        get rules() {
          return (rules ??= sumsOf(features, weights, weights.rules));
        },
        get roles() {
          return (roles ??= sumsOf(features, weights, weights.roles));
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

function sumsOf(features: Features, weights: Weights, table: Table): ReadonlyMap<string, number> {
  const sums = table.names.map(() => 0);
  for (const [place, strength] of features) {
    const row = weights.rowOf(place);
    if (row < 0) continue;
    for (let name = 0; name < sums.length; name++) {
      sums[name] = (sums[name] ?? 0) + strength * table.at(row, name);
    }
  }
  return new Map(table.names.map((name, i) => [name, sums[i] ?? 0]));
}
