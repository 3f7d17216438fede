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
      const features = knownOf(featuresOf(passage), weights);
      let rules: ReadonlyMap<string, number> | null = null;
      let roles: ReadonlyMap<string, number> | null = null;
      return {
        harm: sumsOf(features, weights.harm)[0] ?? 0,
        get rules() {
          return (rules ??= namedSums(features, weights.rules));
        },
        get roles() {
          return (roles ??= namedSums(features, weights.roles));
        },
      };
    },
  };
}

/** The features that tell something, by their numbers. */
type Known = readonly (readonly [feature: number, strength: number])[];

const knownOf = (features: Features, weights: Weights): Known =>
  [...features].flatMap(([place, strength]): Known => {
    const feature = weights.featureAt(place);
    return feature < 0 ? [] : [[feature, strength]];
  });

/** One log-odds a question. */
function sumsOf(features: Known, { names, starts, questions, weights }: Table): Float64Array {
  const sums = new Float64Array(names.length);
  for (const [feature, strength] of features) {
    const end = starts[feature + 1] ?? 0;
    for (let i = starts[feature] ?? end; i < end; i++) {
      const question = questions[i] ?? 0;
      sums[question] = (sums[question] ?? 0) + strength * (weights[i] ?? 0);
    }
  }
  return sums;
}

function namedSums(features: Known, table: Table): ReadonlyMap<string, number> {
  const sums = sumsOf(features, table);
  return new Map(table.names.map((name, i) => [name, sums[i] ?? 0]));
}
