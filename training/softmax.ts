/** Softmax regression by full-batch gradient descent (Adam), the same every time it runs. */
import type { Features } from '../lib/classifier/features.ts';

export interface Labelled {
  readonly features: Features;
  /** Number of the class that it belongs to. */
  readonly label: number;
  readonly weight: number;
}

/** By a feature's place: one weight a class. */
export type ClassWeights = ReadonlyMap<number, Float64Array>;

const ROUNDS = 60;
const STEP = 0.05;
/** Holds weights small that few texts speak for. */
const SHRINK = 0.5;
/** Adam's memory of slopes and of their squares. */
const [MEAN_MEMORY, SQUARE_MEMORY] = [0.9, 0.99];

export function fitSoftmax(observations: readonly Labelled[], classes: number): ClassWeights {
  const rows = rowsOf(observations);
  const size = rows.size * classes;
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const read = observations.map((one) => ({
    ...one,
    features: [...one.features].map(
      ([place, strength]) => [rows.get(place) ?? 0, strength] as const,
    ),
  }));
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = weights.map((weight) => SHRINK * weight);
    for (const { features, label, weight } of read) {
      const errors = probabilities(features, weights, classes).map(
        (probability, i) => weight * (probability - Number(i === label)),
      );
      for (const [row, strength] of features) {
        errors.forEach((error, i) => {
          const at = row * classes + i;
          slopes[at] = (slopes[at] ?? 0) + strength * error;
        });
      }
    }
    slopes.forEach((sum, at) => {
      const slope = sum / total;
      const mean = MEAN_MEMORY * (means[at] ?? 0) + (1 - MEAN_MEMORY) * slope;
      const square = SQUARE_MEMORY * (squares[at] ?? 0) + (1 - SQUARE_MEMORY) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      const unbiased = Math.sqrt(square / (1 - SQUARE_MEMORY ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEP * mean) / (1 - MEAN_MEMORY ** round) / unbiased;
    });
  }
  return new Map(
    [...rows].map(([place, row]) => [place, weights.slice(row * classes, (row + 1) * classes)]),
  );
}

const rowsOf = (observations: readonly Labelled[]): Map<number, number> => {
  const places = new Set(observations.flatMap(({ features }) => [...features.keys()]));
  return new Map([...places].map((place, row) => [place, row]));
};

function probabilities(
  features: readonly (readonly [number, number])[],
  weights: Float64Array,
  classes: number,
): number[] {
  const sums = Array.from({ length: classes }, (_, i) =>
    features.reduce(
      (sum, [row, strength]) => sum + strength * (weights[row * classes + i] ?? 0),
      0,
    ),
  );
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
