/** Weights as they are stored. */
import { MOST, toDigits } from '../lib/classifier/digits.ts';

/** To signed bytes; `scale` is one step. */
export function toBytes(weights: readonly number[]): { bytes: Uint8Array; scale: number } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { bytes: new Uint8Array(bytes.buffer), scale };
}

export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** What lies farther out, in standard deviations, is cut off: the steps stay fine. */
const FARTHEST = 5;

/** To digits; `scale` is one step. */
export function quantize(weights: readonly number[]): { digits: string; scale: number } {
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  const deviation = Math.sqrt(squares / Math.max(1, weights.length));
  const scale = Number(((FARTHEST * deviation) / MOST).toPrecision(6));
  const steps = weights.map((weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / scale))),
  );
  return { digits: toDigits(steps), scale };
}
