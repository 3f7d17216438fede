/** From examples to the weights that the classifier reads. */
import { quantize, toBase64 } from './bytes.ts';
import type { Example } from './examples.ts';
import { fitLogistic, numberPlaces, renumber, type Fit } from './logistic.ts';
import { toSteps, type StoredWeights } from '../lib/classifier/weights.ts';

/** Features that are kept, the most common first: together they stay under 300 kB. */
const KEPT = 31_000;
/** Of these, those that speak for rules: the most common in harmful sentences. */
const KEPT_FOR_RULES = 7_900;
/** Few sentences break any one rule: those that do count more. */
const RULE_WEIGHT = 3;

export function train(examples: readonly Example[]): StoredWeights {
  const harmful = examples.filter((example) => example.rules.length > 0);
  const rules = [...new Set(harmful.flatMap((example) => example.rules))].sort();
  const places = commonPlaces(examples, KEPT);
  const known = new Set(places);
  const rulePlaces = commonPlaces(harmful, KEPT_FOR_RULES).filter((place) => known.has(place));
  const harm = fitHarm(examples, places);
  const byRule = fitRules(harmful, rulePlaces, rules);
  return store({ rules, places, rulePlaces, harm, byRule });
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

interface Trained {
  readonly rules: readonly string[];
  readonly places: readonly number[];
  readonly rulePlaces: readonly number[];
  readonly harm: Fit;
  readonly byRule: Fit;
}

function store({ rules, places, rulePlaces, harm, byRule }: Trained): StoredWeights {
  const harmWeights = quantize([...harm]);
  const ruleWeights = quantize([...byRule]);
  const numberOf = new Map(places.map((place, number) => [place, number]));
  return {
    rules,
    places: toBase64(toSteps(places)),
    harm: harmWeights.digits,
    harmScale: harmWeights.scale,
    ruleFeatures: toBase64(toSteps(rulePlaces.map((place) => numberOf.get(place) ?? 0))),
    ruleWeights: ruleWeights.digits,
    ruleScale: ruleWeights.scale,
  };
}
