/**
 * What training gives and the classifier reads: for each feature that was seen often enough, how it
 * speaks for *this will land badly*, and for the commonest of them for each rule and each role.
 */
import { fromDigits } from './digits.ts';
import { FEATURE_BITS } from './hash.ts';

/** As it is stored; made by `npm run train`. */
export interface StoredWeights {
  /** Steps from one known feature's place to the next, bytes in base64; 255 goes on in the next byte. */
  readonly places: string;
  /** One digit (see digits.ts) a known feature, in steps of `harmScale`. */
  readonly harm: string;
  readonly harmScale: number;
  /** The known features that have a row in each table, by their number, stepped as `places`. */
  readonly rows: string;
  readonly rules: StoredTable;
  readonly roles: StoredTable;
}

/** Several questions that are asked of the same features. */
export interface StoredTable {
  readonly names: readonly string[];
  /** A digit a row and name, in steps of `scale`. */
  readonly weights: string;
  readonly scale: number;
}

declare global {
  /** In every browser and in Node. */
  function atob(base64: string): string;
}

/** Ready to be looked up by a feature's place. */
export interface Weights {
  harm(place: number): number;
  /** The row of the place in each table, or -1. */
  rowOf(place: number): number;
  readonly rules: Table;
  readonly roles: Table;
}

export interface Table {
  readonly names: readonly string[];
  /** How the feature of a row speaks for the name of that number. */
  at(row: number, name: number): number;
}

export function readWeights(stored: StoredWeights): Weights {
  const numberOf = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  unstep(bytesOf(stored.places)).forEach((place, number) => (numberOf[place] = number));
  const harm = fromDigits(stored.harm);
  const rows = new Int32Array(harm.length).fill(-1);
  unstep(bytesOf(stored.rows)).forEach((number, row) => (rows[number] = row));
  const at = (numbers: Int8Array | Int32Array, i: number, none: number): number =>
    numbers[i] ?? none;
  return {
    harm: (place) => at(harm, at(numberOf, place, -1), 0) * stored.harmScale,
    rowOf: (place) => at(rows, at(numberOf, place, -1), -1),
    rules: readTable(stored.rules),
    roles: readTable(stored.roles),
  };
}

function readTable({ names, weights, scale }: StoredTable): Table {
  const steps = fromDigits(weights);
  return { names, at: (row, name) => (steps[row * names.length + name] ?? 0) * scale };
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
