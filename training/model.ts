/** From examples to the weights that the classifier reads. */
import { toBase64 } from './bytes.ts';
import type { Example } from './examples.ts';
import {
  fitLogistic,
  numberPlaces,
  renumber,
  type Fit,
  type Numbers,
  type Observation,
} from './logistic.ts';
import { ROLES } from '../lib/classifier/classifier.ts';
import { FEATURE_BITS } from '../lib/classifier/hash.ts';
import {
  cellOf,
  isTooSmall,
  MOST_FEATURES,
  toAnswers,
  toSteps,
  type StoredTable,
  type StoredWeights,
} from '../lib/classifier/weights.ts';

/** What is asked of some examples. */
interface Questions {
  readonly names: readonly string[];
  readonly examples: readonly Example[];
  readonly isTrue: (example: Example, name: string) => boolean;
  readonly weightOf: (example: Example) => number;
  /** How many answers are kept, those that tell most: all together stay under 300 kB. */
  readonly kept: number;
}

/** What a feature says to one of some questions. */
interface Answer {
  /** Place of the feature. */
  readonly place: number;
  /** Its number. */
  readonly question: number;
}

/** A feature of one text tells nothing about others. */
const LEAST_TEXTS = 2;
/** Enough to see which answers tell most. */
const FIRST_ROUNDS = 2;

export function train(examples: readonly Example[]): StoredWeights {
  const asked = { harm: askHarm(examples), rules: askRules(examples), roles: askRoles(examples) };
  const telling = {
    harm: mostTelling(asked.harm),
    rules: mostTelling(asked.rules),
    roles: mostTelling(asked.roles),
  };
  const known = Object.values(telling).flatMap((own) => own.map(({ place }) => place));
  const places = [...new Set(known)].sort((a, b) => a - b);
  if (places.length > MOST_FEATURES) throw new Error(`${places.length} features are too many`);
  const numbers = numberPlaces(places);
  const learn = (name: keyof typeof asked): StoredTable =>
    toTable(asked[name], { numbers, features: places.length }, telling[name]);
  return {
    places: toBase64(toSteps(places)),
    harm: learn('harm'),
    rules: learn('rules'),
    roles: learn('roles'),
  };
}

const askHarm = (examples: readonly Example[]): Questions => ({
  names: ['harm'],
  examples,
  isTrue: ({ rules }) => rules.length > 0,
  weightOf: ({ weight }) => weight,
  kept: 20_000,
});

function askRules(examples: readonly Example[]): Questions {
  const harmful = examples.filter(({ rules }) => rules.length > 0);
  return {
    names: [...new Set(harmful.flatMap(({ rules }) => rules))].sort(),
    examples: harmful,
    isTrue: ({ rules }, name) => rules.includes(name),
    weightOf: ({ weight }) => weight,
    kept: 115_000,
  };
}

const askRoles = (examples: readonly Example[]): Questions => ({
  names: ROLES,
  examples: examples.filter(({ role }) => role !== null),
  isTrue: ({ role }, name) => role === name,
  weightOf: () => 1,
  kept: 9_000,
});

/** Learns from everything first, and sees what it would miss most. */
function mostTelling(questions: Questions): Answer[] {
  const { names, kept, examples } = questions;
  const places = placesOfTexts(examples, LEAST_TEXTS);
  const observations = observe(questions, numberPlaces(places));
  const all = Array.from({ length: places.length * names.length }, (_, answer) => answer);
  const fit = fitLogistic(observations, toAnswers(all, names.length, places.length), FIRST_ROUNDS);
  const strengths = strengthsIn(observations, places.length);
  const featureOf = (answer: number): number => Math.floor(answer / names.length);
  const tells = fit.map((weight, answer) => Math.abs(weight) * (strengths[featureOf(answer)] ?? 0));
  const least = tells.toSorted().at(-kept) ?? 0;
  return all
    .filter((answer) => (tells[answer] ?? 0) > 0 && (tells[answer] ?? 0) >= least)
    .map((answer) => ({
      place: places[featureOf(answer)] ?? 0,
      question: answer % names.length,
    }));
}

/** How strongly each feature speaks in all of them together. */
function strengthsIn(observations: readonly Observation[], features: number): Float64Array {
  const squares = new Float64Array(features);
  for (const { features: own } of observations) {
    own.places.forEach((feature, i) => {
      squares[feature] = (squares[feature] ?? 0) + (own.strengths[i] ?? 0) ** 2;
    });
  }
  return squares.map(Math.sqrt);
}

/** The features that are kept: their numbers, and how many there are. */
interface Numbered {
  readonly numbers: Numbers;
  readonly features: number;
}

/** Learns again, with these answers alone. */
function toTable(
  questions: Questions,
  { numbers, features }: Numbered,
  telling: readonly Answer[],
): StoredTable {
  const { names } = questions;
  const answers = telling.map(
    ({ place, question }) => (numbers[place] ?? 0) * names.length + question,
  );
  const weights = fitLogistic(
    observe(questions, numbers),
    toAnswers(answers, names.length, features),
  );
  return { names, ...toCells(weights, answers) };
}

function observe(
  { names, examples, isTrue, weightOf }: Questions,
  numbers: Numbers,
): Observation[] {
  return examples.map((example) => ({
    features: renumber(example.features, numbers),
    isTrue: names.map((name) => isTrue(example, name)),
    weight: weightOf(example),
  }));
}

function toCells(weights: Fit, answers: readonly number[]): Omit<StoredTable, 'names'> {
  const most = weights.reduce((so, weight) => Math.max(so, Math.abs(weight)), 0);
  const largest = Number(most.toPrecision(6));
  const cells = answers.flatMap((answer, i) => {
    const weight = weights[i] ?? 0;
    return isTooSmall(weight, largest) ? [] : [cellOf(answer, weight, largest)];
  });
  return { largest, cells: toBase64(toSteps(cells)) };
}

/** The places of the features that stand in so many texts or more, in order. */
function placesOfTexts(examples: readonly Example[], least: number): number[] {
  const counts = new Uint32Array(2 ** FEATURE_BITS);
  const lastText = new Uint32Array(2 ** FEATURE_BITS);
  let texts = 0;
  examples.forEach(({ features, text }, i) => {
    // The sentences of a text follow each other.
    if (text !== examples[i - 1]?.text) texts++;
    for (const place of features.places) {
      if (lastText[place] === texts) continue;
      lastText[place] = texts;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  });
  return Array.from(counts.keys()).filter((place) => (counts[place] ?? 0) >= least);
}
