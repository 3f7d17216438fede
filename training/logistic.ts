/** Logistic regression by AdaGrad, the same every time it runs. */
import type { Features } from '../lib/classifier/features.ts';
import { FEATURE_BITS } from '../lib/classifier/hash.ts';
import { probabilityFrom } from '../lib/classifier/odds.ts';
import type { Answers } from '../lib/classifier/weights.ts';

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

/** Of some features what is so and what not, one a question, and how much it counts. */
export interface Observation {
  readonly features: Columns;
  readonly isTrue: readonly boolean[];
  readonly weight: number;
}

/** A weight an answer. */
export type Fit = Float64Array;

/** How often everything is gone through. */
const ROUNDS = 12;
const STEP = 0.25;
/** Holds weights small that few sentences speak for. */
const SHRINK = 3e-4;
/** An error so small teaches nothing worth its time. */
const WELL_JUDGED = 0.02;

/** Answers each question by itself. */
export function fitLogistic(
  observations: readonly Observation[],
  answers: Answers,
  rounds = ROUNDS,
): Fit {
  const weights = new Float64Array(answers.questions.length);
  const squares = new Float64Array(weights.length).fill(1e-6);
  for (const { features, isTrue, weight } of shuffledRounds(observations, rounds)) {
    const errors = oddsOf(features, answers, weights, isTrue.length).map((odds, question) => {
      const error = weight * (probabilityFrom(odds) - Number(isTrue[question]));
      return Math.abs(error) < WELL_JUDGED ? 0 : error;
    });
    if (errors.some((error) => error !== 0)) learn(features, answers, weights, squares, errors);
  }
  return weights;
}

/** Log-odds, one a question. */
function oddsOf(features: Columns, answers: Answers, weights: Fit, count: number): Float64Array {
  const odds = new Float64Array(count);
  forEachAnswer(features, answers, (at, question, strength) => {
    odds[question] = (odds[question] ?? 0) + strength * (weights[at] ?? 0);
  });
  return odds;
}

/** A step against the errors, shorter the more an answer has moved: `squares` are those of its slopes. */
function learn(
  features: Columns,
  answers: Answers,
  weights: Fit,
  squares: Float64Array,
  errors: Float64Array,
): void {
  forEachAnswer(features, answers, (at, question, strength) => {
    const error = errors[question] ?? 0;
    if (error === 0) return;
    const slope = error * strength + SHRINK * (weights[at] ?? 0);
    const moved = (squares[at] ?? 0) + slope * slope;
    squares[at] = moved;
    weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(moved);
  });
}

function forEachAnswer(
  { places, strengths }: Columns,
  { starts, questions }: Answers,
  take: (at: number, question: number, strength: number) => void,
): void {
  for (let i = 0; i < places.length; i++) {
    const end = starts[(places[i] ?? 0) + 1] ?? 0;
    for (let at = starts[places[i] ?? 0] ?? end; at < end; at++) {
      take(at, questions[at] ?? 0, strengths[i] ?? 0);
    }
  }
}

function* shuffledRounds<T>(items: readonly T[], rounds: number): Generator<T> {
  const random = randomNumbers();
  const order = [...items];
  for (let round = 0; round < rounds; round++) {
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
