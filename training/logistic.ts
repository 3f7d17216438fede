/** Logistic regression by AdaGrad, the same every time it runs. */
import type { Features } from '../lib/classifier/features.ts';
import { FEATURE_BITS } from '../lib/classifier/hash.ts';
import { probabilityFrom } from '../lib/classifier/odds.ts';

/** Features in two columns: they are gone through many times. */
export interface Columns {
  /** Of features, or their numbers. */
  readonly places: Int32Array;
  readonly strengths: Float64Array;
}

export const toColumns = (features: Features): Columns => ({
  places: Int32Array.from(features.keys()),
  strengths: Float64Array.from(features.values()),
});

/** Of every place in the table the number of its feature, or -1. */
export type Numbers = Int32Array;

export function numberPlaces(places: readonly number[]): Numbers {
  const numbers = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  places.forEach((place, number) => (numbers[place] = number));
  return numbers;
}

/** Of these features those that have a number, by it: weights that lie close together are quicker to reach. */
export function renumber({ places, strengths }: Columns, numbers: Numbers): Columns {
  const own = places.map((place) => numbers[place] ?? -1);
  return {
    places: own.filter((number) => number >= 0),
    strengths: strengths.filter((_, i) => (own[i] ?? -1) >= 0),
  };
}

/** Of some features what is so and what not, and how much it counts: one of each a question. */
export interface Observation {
  readonly features: Columns;
  readonly isTrue: readonly boolean[];
  readonly weights: readonly number[];
}

/** A weight a question for each feature, in the order of their numbers. */
export type Fit = Float64Array;

const ROUNDS = 12;
const STEP = 0.25;
/** Holds weights small that few sentences speak for. */
const SHRINK = 3e-4;
/** An error so small teaches nothing worth its time. */
const WELL_JUDGED = 0.02;

/**
 * @param questions how many are answered, each by itself
 * @param size how many numbers features have
 */
export function fitLogistic(
  observations: readonly Observation[],
  questions: number,
  size: number,
): Fit {
  const weights = new Float64Array(size * questions);
  const slopes = new Float64Array(size * questions).fill(1e-6);
  for (const { features, isTrue, weights: counts } of shuffledRounds(observations)) {
    logOdds(features, weights, questions).forEach((odds, question) => {
      const error = (counts[question] ?? 1) * (probabilityFrom(odds) - Number(isTrue[question]));
      if (Math.abs(error) < WELL_JUDGED) return;
      const { places, strengths } = features;
      for (let i = 0; i < places.length; i++) {
        const at = (places[i] ?? 0) * questions + question;
        const slope = error * (strengths[i] ?? 0) + SHRINK * (weights[at] ?? 0);
        slopes[at] = (slopes[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(slopes[at]);
      }
    });
  }
  return weights;
}

function logOdds({ places, strengths }: Columns, weights: Fit, questions: number): Float64Array {
  const sums = new Float64Array(questions);
  for (let i = 0; i < places.length; i++) {
    const [first, strength] = [(places[i] ?? 0) * questions, strengths[i] ?? 0];
    for (let question = 0; question < questions; question++) {
      sums[question] = (sums[question] ?? 0) + strength * (weights[first + question] ?? 0);
    }
  }
  return sums;
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
