/**
 * What training gives and the classifier reads: for each feature that was seen often enough, how it
 * speaks for *this will land badly* and for each rule.
 */
import { fromDigits } from './digits.ts';
import { FEATURE_BITS } from './hash.ts';

/** As it is stored; made by `npm run train`. */
export interface StoredWeights {
  /** What the rows of `ruleWeights` are about. */
  readonly rules: readonly string[];
  /** Steps from one known feature's place to the next, bytes in base64; 255 goes on in the next byte. */
  readonly places: string;
  /** One digit (see digits.ts) a known feature, in steps of `harmScale`. */
  readonly harm: string;
  readonly harmScale: number;
  /** The known features that speak for rules, by their number, stepped as `places`. */
  readonly ruleFeatures: string;
  /** A digit for each of them and each rule, in steps of `ruleScale`. */
  readonly ruleWeights: string;
  readonly ruleScale: number;
}

declare global {
  /** In every browser and in Node. */
  function atob(base64: string): string;
}

/** Ready to be looked up by a feature's place. */
export interface Weights {
  readonly rules: readonly string[];
  harm(place: number): number;
  /** The row of the place in `ruleRow`, or -1. */
  rowOf(place: number): number;
  /** Weight of rule number `rule` in that row. */
  ruleAt(row: number, rule: number): number;
}

export function readWeights(stored: StoredWeights): Weights {
  const numberOf = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  unstep(bytesOf(stored.places)).forEach((place, number) => (numberOf[place] = number));
  const harm = fromDigits(stored.harm);
  const rows = new Int32Array(harm.length).fill(-1);
  unstep(bytesOf(stored.ruleFeatures)).forEach((number, row) => (rows[number] = row));
  const rules = fromDigits(stored.ruleWeights);
  const at = (numbers: Int8Array | Int32Array, i: number, none: number): number =>
    numbers[i] ?? none;
  return {
    rules: stored.rules,
    harm: (place) => at(harm, at(numberOf, place, -1), 0) * stored.harmScale,
    rowOf: (place) => at(rows, at(numberOf, place, -1), -1),
    ruleAt: (row, rule) => at(rules, row * stored.rules.length + rule, 0) * stored.ruleScale,
  };
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
