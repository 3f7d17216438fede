/**
 * What the classifier sees of a sentence: its folded words, their beginnings and endings, pairs of
 * them, and faintly the words of its neighbours. Each feature is a place in a table, by hash.
 */

/** A sentence and what stands beside it, folded; `''` where nothing does. */
export interface Passage {
  readonly sentence: string;
  readonly before: string;
  readonly after: string;
}

/** How strongly each feature speaks, by its place; the squares add up to 1. */
export type Features = ReadonlyMap<number, number>;

/** Places in the table: 2 to the power of this. */
export const FEATURE_BITS = 18;
const MASK = 2 ** FEATURE_BITS - 1;

/** A neighbour's word against one of the sentence itself; found on the training mails. */
const NEIGHBOUR_WEIGHT = 0.3;

const TOKEN = /[a-z]+(?:'[a-z]+)?|\d[\d.,:]*|[?!]/g;
const START = '^';
const END = '$';

export function featuresOf({ sentence, before, after }: Passage): Features {
  const features = new Map<number, number>();
  const add = (name: string, weight = 1): void => {
    const place = hash(name);
    features.set(place, (features.get(place) ?? 0) + weight);
  };
  const tokens = tokensOf(sentence);
  for (const token of tokens) for (const name of namesOf(token)) add(name);
  for (const name of pairsOf([START, ...tokens, END])) add(name);
  for (const token of new Set(tokensOf(before))) add(`before ${token}`, NEIGHBOUR_WEIGHT);
  for (const token of new Set(tokensOf(after))) add(`after ${token}`, NEIGHBOUR_WEIGHT);
  add(`length ${Math.min(8, tokens.length >> 2)}`);
  add(placeOf(before, after));
  add('any sentence');
  return normalise(features);
}

/** All numbers are alike. */
const tokensOf = (folded: string): string[] =>
  (folded.match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? '#' : token));

/** Beginnings and endings make the forms of a word alike. */
const namesOf = (token: string): string[] => [
  token,
  ...(token.length > 5 ? [`${token.slice(0, 4)}-`, `${token.slice(0, 5)}-`] : []),
  ...(token.length > 4 ? [`-${token.slice(-3)}`] : []),
];

/** Neighbouring tokens, and those with one between them. */
const pairsOf = (tokens: readonly string[]): string[] =>
  tokens.flatMap((token, i) => {
    const [next, second] = [tokens[i + 1], tokens[i + 2]];
    return [
      ...(next === undefined ? [] : [`${token} ${next}`]),
      ...(second === undefined ? [] : [`${token} . ${second}`]),
    ];
  });

const placeOf = (before: string, after: string): string =>
  before === '' ? 'place first' : after === '' ? 'place last' : 'place middle';

function normalise(features: Map<number, number>): Features {
  const length = Math.hypot(...features.values());
  for (const [place, weight] of features) features.set(place, weight / length);
  return features;
}

/** FNV-1a with a final mix, cut to the table. */
function hash(name: string): number {
  let value = 2_166_136_261;
  for (let i = 0; i < name.length; i++) {
    value = Math.imul(value ^ name.charCodeAt(i), 16_777_619);
  }
  value = Math.imul(value ^ (value >>> 15), 0x85eb_ca6b);
  return ((value ^ (value >>> 13)) >>> 0) & MASK;
}
