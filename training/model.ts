/** From examples to the weights that the classifier reads. */
import { quantize, toBase64 } from './bytes.ts';
import type { Example } from './examples.ts';
import { fitLogistic, numberPlaces, renumber, type Fit } from './logistic.ts';
import { ROLES } from '../lib/classifier/classifier.ts';
import { toSteps, type StoredTable, type StoredWeights } from '../lib/classifier/weights.ts';

/** Features that are kept, the most common first: together they stay under 300 kB. */
const KEPT = 24_000;
/** Of these, those that speak for rules and roles: the most common in sentences that have one. */
const KEPT_FOR_TABLES = 6_500;
/** Few sentences break any one rule: those that do count more. */
const RULE_WEIGHT = 3;

export function train(examples: readonly Example[]): StoredWeights {
  const harmful = examples.filter((example) => example.rules.length > 0);
  const withRole = examples.filter(({ role }) => role !== null && role !== 'none');
  const rules = [...new Set(harmful.flatMap((example) => example.rules))].sort();
  const places = commonPlaces(examples, KEPT);
  const known = new Set(places);
  const telling = [...new Set([...harmful, ...withRole])];
  const rows = commonPlaces(telling, KEPT_FOR_TABLES).filter((place) => known.has(place));
  const harm = quantize([...fitHarm(examples, places)]);
  const numberOf = new Map(places.map((place, number) => [place, number]));
  return {
    places: toBase64(toSteps(places)),
    harm: harm.digits,
    harmScale: harm.scale,
    rows: toBase64(toSteps(rows.map((place) => numberOf.get(place) ?? 0))),
    rules: toTable(rules, fitRules(harmful, rows, rules)),
    roles: toTable(ROLES, fitRoles(examples, rows)),
  };
}

function toTable(names: readonly string[], fit: Fit): StoredTable {
  const { digits, scale } = quantize([...fit]);
  return { names, weights: digits, scale };
}

function fitHarm(examples: readonly Example[], places: readonly number[]): Fit {
  const numbers = numberPlaces(places);
  const observations = examples.map(({ features, rules, weight }) => ({
    features: renumber(features, numbers),
    isTrue: [rules.length > 0],
    weights: [weight],
  }));
  return fitLogistic(observations, 1, places.length);
}

function fitRules(
  harmful: readonly Example[],
  places: readonly number[],
  rules: readonly string[],
): Fit {
  const numbers = numberPlaces(places);
  const observations = harmful.map(({ features, rules: own }) => {
    const isTrue = rules.map((rule) => own.includes(rule));
    return {
      features: renumber(features, numbers),
      isTrue,
      weights: isTrue.map((isOwn) => (isOwn ? RULE_WEIGHT : 1)),
    };
  });
  return fitLogistic(observations, rules.length, places.length);
}

function fitRoles(examples: readonly Example[], places: readonly number[]): Fit {
  const numbers = numberPlaces(places);
  const observations = examples
    .filter(({ role }) => role !== null)
    .map(({ features, role }) => ({
      features: renumber(features, numbers),
      isTrue: ROLES.map((one) => one === role),
      weights: ROLES.map(() => 1),
    }));
  return fitLogistic(observations, ROLES.length, places.length);
}

/** The places of the features that stand in most texts, in order. */
function commonPlaces(examples: readonly Example[], most: number): number[] {
  const counts = new Map<number, number>();
  const lastText = new Map<number, string>();
  for (const { features, text } of examples) {
    for (const place of features.places) {
      // The sentences of a text follow each other.
      if (lastText.get(place) === text) continue;
      lastText.set(place, text);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, inA], [b, inB]) => inB - inA || a - b)
    .slice(0, most)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}
