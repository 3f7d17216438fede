/**
 * What a mail answers to, as its words and what its sentences do tell: a sum of weights a situation
 * (a softmax regression), learnt from the marked mails of `training/`.
 */
import { ROLES, type Judgement, type Role } from './classifier.ts';
import { namesOf, tokensOf, type Features, type Told } from './features.ts';
import { placeOfFeature } from './hash.ts';
import { probabilityFrom } from './odds.ts';
import { bytesOf, unstep } from './weights.ts';

/** What is seen of a whole mail. */
export interface Mail {
  readonly sentences: readonly Told[];
  /** What the classifier hears in each sentence. */
  readonly judgements: readonly Judgement[];
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
/** All words of the opening together: it tells what the mail answers to. */
const OPENING_WEIGHT = 2;
/** Sentences of the opening, greeting and all. */
const OPENING = 3;
/** A sentence that surely breaks a rule. */
const RULE_WEIGHT = 3;
/** Log-odds of harm under which it does not matter by which rule. */
const NO_HARM = -2;
/** More words of a kind say no more. */
const MOST_CUES = 4;
/** Log-odds of harm that count as one. */
const HARM_SCALE = 4;
/** Of the harm in a mail without any sentence. */
const LEAST_HARM = -3;
/** Log-odds of a role that count as one. */
const ROLE_SCALE = 3;
/** Of a role where there is no sentence to have it. */
const LEAST_ROLE = -4;

export function featuresOfMail({ sentences, judgements, cues }: Mail): Features {
  const features = new Map<number, number>();
  const add = (name: string, value: number): unknown => features.set(placeOfFeature(name), value);
  const addWords = (prefix: string, told: readonly Told[], weight: number): void => {
    const names = new Set(told.flatMap(({ folded }) => namesIn(tokensOf(folded))));
    const strength = weight / Math.sqrt(Math.max(1, names.size));
    for (const name of names) add(`${prefix}${name}`, strength);
  };
  addWords('', sentences, WORDS_WEIGHT);
  addWords('opening ', sentences.slice(0, OPENING), OPENING_WEIGHT);
  for (const { phrases } of sentences) {
    for (const name of phrases) add(`phrase ${name}`, PHRASE_WEIGHT);
  }
  for (const [kind, count] of Object.entries(cues)) {
    add(`cue ${kind}`, (2 * Math.min(MOST_CUES, count)) / MOST_CUES);
    add(`any cue ${kind}`, Number(count > 0));
  }
  const harm = judgements.map((judgement) => judgement.harm);
  const worst = [...harm].sort((a, b) => b - a);
  for (const rank of [0, 1, 2]) add(`harm ${rank}`, (worst[rank] ?? LEAST_HARM) / HARM_SCALE);
  add('harm', mean(harm) / HARM_SCALE);
  for (const role of ROLES) {
    const odds = judgements.map(({ roles }) => roles.get(role) ?? LEAST_ROLE);
    for (const [name, value] of sharesOf(role, odds)) add(name, value);
  }
  for (const [rule, shares] of sharesByRule(judgements)) {
    add(`rule ${rule}`, RULE_WEIGHT * Math.max(...shares));
    add(`rule ${rule} in all`, Math.min(RULE_WEIGHT, total(shares)));
  }
  add('any mail', 1);
  return features;
}

/** Words by their forms, and neighbouring words. */
const namesIn = (tokens: readonly string[]): string[] => [
  ...tokens.flatMap(namesOf),
  ...tokens.slice(1).map((token, i) => `${tokens[i] ?? ''} ${token}`),
];

/** How surely some sentence has a role, and how many have; the first ones tell most. */
function sharesOf(role: Role, odds: readonly number[]): [string, number][] {
  const [most = LEAST_ROLE, second = LEAST_ROLE] = [...odds].sort((a, b) => b - a);
  const shares = odds.map(probabilityFrom);
  const opening = shares.slice(0, Math.floor(shares.length / 2));
  return [
    [`role ${role}`, most / ROLE_SCALE],
    [`role ${role} twice`, second / ROLE_SCALE],
    [`role ${role} in all`, 1.5 * Math.log1p(total(shares))],
    [`role ${role} on average`, 3 * mean(shares)],
    [`role ${role} in the opening`, total(opening)],
  ];
}

/** How surely sentences break each rule, of those that may land badly. */
function sharesByRule(judgements: readonly Judgement[]): Map<string, number[]> {
  const shares = new Map<string, number[]>();
  for (const judgement of judgements.filter(({ harm }) => harm > NO_HARM)) {
    const isHarm = probabilityFrom(judgement.harm);
    for (const [rule, odds] of judgement.rules) {
      const own = shares.get(rule) ?? [];
      shares.set(rule, [...own, isHarm * probabilityFrom(odds)]);
    }
  }
  return shares;
}

const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

const mean = (numbers: readonly number[]): number => total(numbers) / Math.max(1, numbers.length);

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
