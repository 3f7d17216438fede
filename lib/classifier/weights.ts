/**
 * What training gives and the classifier reads: how each feature that tells something speaks for
 * *this will land badly*, for each rule and for each role. Most features say nothing to most of these
 * questions; only the answers that matter are stored.
 */
import { FEATURE_BITS } from './hash.ts';

/** As it is stored; made by `npm run train`. */
export interface StoredWeights {
  /** Steps from one known feature's place to the next, bytes in base64; 255 goes on in the next byte. */
  readonly places: string;
  readonly harm: StoredTable;
  readonly rules: StoredTable;
  readonly roles: StoredTable;
}

/** One or several questions that are asked of the known features. */
export interface StoredTable {
  /** Of the questions. */
  readonly names: readonly string[];
  /** Of all weights, whichever their sign. */
  readonly largest: number;
  /** Steps, as in `places`, from one cell (see `cellOf`) to the next. */
  readonly cells: string;
}

/** Levels of weights: the largest, then each this much smaller; after the last the same below 0. */
const SIZES = 12;
const SMALLER = 1.4;
const LEVELS = 2 * SIZES;

const weightOf = (level: number, largest: number): number =>
  ((level < SIZES ? 1 : -1) * largest) / SMALLER ** (level % SIZES);

/** The level whose weight is nearest by ratio. */
function levelOf(weight: number, largest: number): number {
  const size = Math.round(Math.log(largest / Math.abs(weight)) / Math.log(SMALLER));
  return Math.max(0, Math.min(SIZES - 1, size)) + (weight < 0 ? SIZES : 0);
}

/** Nearer to nothing than to the smallest level. */
export const isTooSmall = (weight: number, largest: number): boolean =>
  Math.abs(weight) < weightOf(SIZES - 1, largest) / 2;

/** One number for a weight: `answer` is the feature's number times the count of questions, plus the question's. */
export const cellOf = (answer: number, weight: number, largest: number): number =>
  answer * LEVELS + levelOf(weight, largest);

declare global {
  /** In every browser and in Node. */
  function atob(base64: string): string;
}

/** Ready to be looked up by a feature's place. */
export interface Weights {
  /** The number of the feature at a place, or -1. */
  featureAt(place: number): number;
  readonly harm: Table;
  readonly rules: Table;
  readonly roles: Table;
}

/** Which questions each feature speaks for: those of one lie between its start and the next one's. */
export interface Answers {
  readonly starts: Int32Array;
  /** Of each answer, by its number. */
  readonly questions: Uint8Array;
}

export interface Table extends Answers {
  readonly names: readonly string[];
  /** One an answer. */
  readonly weights: Float32Array;
}

/** More features do not fit into their numbers. */
export const MOST_FEATURES = 2 ** 16 - 1;

export function readWeights(stored: StoredWeights): Weights {
  const places = unstep(bytesOf(stored.places));
  // 0: no feature, as in most places.
  const numbers = new Uint16Array(2 ** FEATURE_BITS);
  places.forEach((place, number) => (numbers[place] = number + 1));
  const read = (table: StoredTable): Table => readTable(table, places.length);
  return {
    featureAt: (place) => (numbers[place] ?? 0) - 1,
    harm: read(stored.harm),
    rules: read(stored.rules),
    roles: read(stored.roles),
  };
}

function readTable({ names, largest, cells: stored }: StoredTable, known: number): Table {
  const cells = unstep(bytesOf(stored));
  const answers = cells.map((cell) => Math.floor(cell / LEVELS));
  return {
    names,
    ...toAnswers(answers, names.length, known),
    weights: Float32Array.from(cells, (cell) => weightOf(cell % LEVELS, largest)),
  };
}

/** @param answers in order, as in `cellOf` */
export function toAnswers(answers: readonly number[], questions: number, known: number): Answers {
  const starts = new Int32Array(known + 1).fill(answers.length);
  let feature = 0;
  answers.forEach((answer, i) => {
    while (feature * questions <= answer) starts[feature++] = i;
  });
  return { starts, questions: Uint8Array.from(answers, (answer) => answer % questions) };
}

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const LONG = 255;

/** Ascending whole numbers from the steps between them. */
export function unstep(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let last = -1;
  let step = 0;
  for (const byte of bytes) {
    step += byte;
    if (byte === LONG) continue;
    last += step;
    numbers.push(last);
    step = 0;
  }
  return numbers;
}

/** The steps between ascending whole numbers, each at least 1 apart. */
export const toSteps = (numbers: readonly number[]): Uint8Array =>
  Uint8Array.from(
    numbers.flatMap((number, i) => {
      const step = number - (numbers[i - 1] ?? -1);
      const longs = Math.floor(step / LONG);
      return [...Array<number>(longs).fill(LONG), step - longs * LONG];
    }),
  );
