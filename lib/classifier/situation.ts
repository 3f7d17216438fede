/**
 * What a mail answers to, as its words tell: a sum of weights a situation (a softmax regression),
 * learnt from the marked mails of `training/`.
 */
import { namesOf, tokensOf, type Features, type Told } from './features.ts';
import { placeOfFeature } from './hash.ts';
import { bytesOf, unstep } from './weights.ts';

/** What is seen of a whole mail. */
export interface Mail {
  readonly sentences: readonly Told[];
  /** How badly each sentence will land, as log-odds. */
  readonly harm: readonly number[];
  /** How many different words of each kind it holds, by the name of the kind. */
  readonly cues: Readonly<Record<string, number>>;
}

/** As it is stored; made by `npm run train`. */
export interface StoredSituationWeights {
  /** What the weights of a feature are about, in order. */
  readonly situations: readonly string[];
  /** Steps from one known feature's place to the next, as in `StoredWeights`. */
  readonly places: string;
  /** A signed byte for each of them and each situation, in steps of `scale`. */
  readonly weights: string;
  readonly scale: number;
}

export interface SituationJudge {
  /** Log-odds of each situation against the others, but for a constant. */
  judge(features: Features): ReadonlyMap<string, number>;
}

/** All words of a mail together against its other features; found by cross-validation. */
const WORDS_WEIGHT = 4;
/** A phrase of the rules anywhere in it. */
const PHRASE_WEIGHT = 0.6;
/** More words of a kind say no more. */
const MOST_CUES = 4;
/** Log-odds of harm that count as one. */
const HARM_SCALE = 4;
/** Of the harm in a mail without any sentence. */
const LEAST_HARM = -3;

export function featuresOfMail({ sentences, harm, cues }: Mail): Features {
  const names = new Set(sentences.flatMap(({ folded }) => tokensOf(folded)).flatMap(namesOf));
  const strength = WORDS_WEIGHT / Math.sqrt(Math.max(1, names.size));
  const features = new Map([...names].map((name) => [placeOfFeature(name), strength]));
  const add = (name: string, value: number): unknown => features.set(placeOfFeature(name), value);
  for (const { phrases } of sentences) {
    for (const name of phrases) add(`phrase ${name}`, PHRASE_WEIGHT);
  }
  for (const [kind, count] of Object.entries(cues)) {
    add(`cue ${kind}`, (2 * Math.min(MOST_CUES, count)) / MOST_CUES);
    add(`any cue ${kind}`, Number(count > 0));
  }
  const worst = [...harm].sort((a, b) => b - a);
  for (const rank of [0, 1, 2]) add(`harm ${rank}`, (worst[rank] ?? LEAST_HARM) / HARM_SCALE);
  add('harm', mean(harm) / HARM_SCALE);
  add('any mail', 1);
  return features;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

export function createSituationJudge(stored: StoredSituationWeights): SituationJudge {
  const { situations, scale } = stored;
  const weights = new Int8Array(bytesOf(stored.weights).buffer);
  const rows = new Map(unstep(bytesOf(stored.places)).map((place, row) => [place, row]));
  return {
    judge: (features) => {
      const sums = situations.map(() => 0);
      for (const [place, strength] of features) {
        const row = rows.get(place);
        if (row === undefined) continue;
        sums.forEach((sum, i) => {
          sums[i] = sum + strength * scale * (weights[row * sums.length + i] ?? 0);
        });
      }
      return new Map(situations.map((situation, i) => [situation, sums[i] ?? 0]));
    },
  };
}
