/**
 * What the classifier sees of a sentence: its folded words, their beginnings and endings, pairs of
 * them, and the phrases of the rules in it; of its neighbours faintly the words and the phrases.
 * Each feature is a place in a table, by hash.
 */
import { EMPTY_HASH, hashOn, placeOfFeature, placeOfHash } from './hash.ts';

/** One sentence, as the rules read it. */
export interface Told {
  readonly folded: string;
  /** Names of the sets of phrases that stand in it. */
  readonly phrases: readonly string[];
}

/** A sentence and what stands beside it in the mail. */
export interface Passage {
  readonly sentence: Told;
  readonly before: Told | null;
  readonly after: Told | null;
}

/** How strongly each feature speaks, by its place; the squares of the words' add up to 1. */
export type Features = ReadonlyMap<number, number>;

/** A neighbour's word against one of the sentence itself; found on the training mails. */
const NEIGHBOUR_WEIGHT = 0.3;
/** How strongly a phrase of the rules speaks, and one in a neighbour; found by cross-validation. */
const PHRASE_WEIGHT = 0.2;
const NEIGHBOUR_PHRASE_WEIGHT = 0.1;

const TOKEN = /[a-z]+(?:'[a-z]+)?|\d[\d.,:]*|[?!]/g;
const START = '^';
const END = '$';

export function featuresOf({ sentence, before, after }: Passage): Features {
  const features = wordsOf(sentence.folded, before?.folded ?? '', after?.folded ?? '');
  const add = (prefix: string, told: Told | null, weight: number): void => {
    for (const name of told?.phrases ?? [])
      features.set(placeOfFeature(`${prefix} ${name}`), weight);
  };
  add('phrase', sentence, PHRASE_WEIGHT);
  add('phrase before', before, NEIGHBOUR_PHRASE_WEIGHT);
  add('phrase after', after, NEIGHBOUR_PHRASE_WEIGHT);
  return features;
}

/** Takes a feature by the hash of its name. */
type Add = (hash: number, weight?: number) => void;

function wordsOf(sentence: string, before: string, after: string): Map<number, number> {
  const features = new Map<number, number>();
  const add: Add = (hash, weight = 1) => {
    const place = placeOfHash(hash);
    features.set(place, (features.get(place) ?? 0) + weight);
  };
  const tokens = tokensOf(sentence);
  for (const token of tokens) for (const name of namesOf(token)) add(hashOf(name));
  addPairs([START, ...tokens, END], add);
  for (const token of new Set(tokensOf(before))) add(hashOn(BEFORE, token), NEIGHBOUR_WEIGHT);
  for (const token of new Set(tokensOf(after))) add(hashOn(AFTER, token), NEIGHBOUR_WEIGHT);
  add(hashOf(`length ${Math.min(8, tokens.length >> 2)}`));
  add(hashOf(placeOf(before, after)));
  add(hashOf('any sentence'));
  return normalise(features);
}

const hashOf = (name: string): number => hashOn(EMPTY_HASH, name);
const BEFORE = hashOf('before ');
const AFTER = hashOf('after ');

/** All numbers are alike. */
export const tokensOf = (folded: string): string[] =>
  (folded.match(TOKEN) ?? []).map((token) => (/^\d/.test(token) ? '#' : token));

/** Beginnings and endings make the forms of a word alike. */
export const namesOf = (token: string): string[] => [
  token,
  ...(token.length > 5 ? [`${token.slice(0, 4)}-`, `${token.slice(0, 5)}-`] : []),
  ...(token.length > 4 ? [`-${token.slice(-3)}`] : []),
];

/** Neighbouring tokens, and those with one between them. */
function addPairs(tokens: readonly string[], add: Add): void {
  tokens.forEach((token, i) => {
    const [next, second] = [tokens[i + 1], tokens[i + 2]];
    const hash = hashOn(hashOf(token), ' ');
    if (next !== undefined) add(hashOn(hash, next));
    if (second !== undefined) add(hashOn(hashOn(hash, '. '), second));
  });
}

const placeOf = (before: string, after: string): string =>
  before === '' ? 'place first' : after === '' ? 'place last' : 'place middle';

function normalise(features: Map<number, number>): Map<number, number> {
  const length = Math.hypot(...features.values());
  for (const [place, weight] of features) features.set(place, weight / length);
  return features;
}
