/** Weights as they are stored. */
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
