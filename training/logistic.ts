/** Logistic regression by AdaGrad, the same every time it runs. */
import { FEATURE_BITS, type Features } from '../lib/classifier/features.ts';

/** Features in two columns: they are gone through many times. */
export interface Columns {
  readonly places: Int32Array;
  readonly strengths: Float64Array;
}

/** Of these features, those at a known place. */
export function toColumns(features: Features, known: ReadonlySet<number>): Columns {
  const own = [...features].filter(([place]) => known.has(place));
  return {
    places: Int32Array.from(own, ([place]) => place),
    strengths: Float64Array.from(own, ([, strength]) => strength),
  };
}

export interface Observation {
  readonly features: Columns;
  readonly isTrue: boolean;
  readonly weight: number;
}

/** By a feature's place. */
export type Fit = Float64Array;

const ROUNDS = 8;
const STEP = 0.25;
/** Holds weights small that few sentences speak for. */
const SHRINK = 1e-4;

export function fitLogistic(observations: readonly Observation[]): Fit {
  const size = 2 ** FEATURE_BITS;
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size).fill(1e-6);
  for (const { features, isTrue, weight } of shuffledRounds(observations)) {
    const error = weight * (1 / (1 + Math.exp(-logOdds(features, weights))) - Number(isTrue));
    const { places, strengths } = features;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const slope = error * (strengths[i] ?? 0) + SHRINK * (weights[place] ?? 0);
      slopes[place] = (slopes[place] ?? 0) + slope * slope;
      weights[place] = (weights[place] ?? 0) - (STEP * slope) / Math.sqrt(slopes[place]);
    }
  }
  return weights;
}

function logOdds({ places, strengths }: Columns, weights: Fit): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++)
    sum += (strengths[i] ?? 0) * (weights[places[i] ?? 0] ?? 0);
  return sum;
}

function* shuffledRounds<T>(items: readonly T[]): Generator<T> {
  const random = randomNumbers();
  const order = [...items];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    yield* order;
  }
}

/** Fisher and Yates. */
function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [items[i], items[j]];
    if (a === undefined || b === undefined) continue;
    items[i] = b;
    items[j] = a;
  }
}

/** A linear congruential generator: even numbers from 0 to 1, the same every time. */
function randomNumbers(seed = 7): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}
