/** The place of a feature in the table, from its name: FNV-1a with a final mix. */

/** Places in the table: 2 to the power of this. */
export const FEATURE_BITS = 20;
const MASK = 2 ** FEATURE_BITS - 1;

/** Of nothing yet. */
export const EMPTY_HASH = 2_166_136_261;

/** Goes on hashing: names that begin alike are begun once. */
export function hashOn(hash: number, text: string): number {
  let value = hash;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  }
  return value;
}

export function placeOfHash(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return ((value ^ (value >>> 13)) >>> 0) & MASK;
}

export const placeOfFeature = (name: string): number => placeOfHash(hashOn(EMPTY_HASH, name));
