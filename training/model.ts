/** From examples to the weights that the classifier reads. */
import { toBase64, toBytes } from './bytes.ts';
import type { Example } from './examples.ts';
import { fitLogistic, toColumns, type Fit } from './logistic.ts';
import { featuresOf, type Features } from '../lib/classifier/features.ts';
import { toSteps, type StoredWeights } from '../lib/classifier/weights.ts';

/** Features that are kept, the most common first: together they stay under 300 kB. */
const KEPT = 24_000;
/** Of these, those that speak for rules: the most common in harmful sentences. */
const KEPT_FOR_RULES = 5_200;
/** Few sentences break any one rule: those that do count more. */
const RULE_WEIGHT = 3;

interface Learnt extends Example {
  readonly features: Features;
}

export function train(examples: readonly Example[]): StoredWeights {
  const all = examples.map((example) => ({ ...example, features: featuresOf(example.passage) }));
  const harmful = all.filter(({ rules }) => rules.length > 0);
  const rules = [...new Set(harmful.flatMap((example) => example.rules))].sort();
  const places = commonPlaces(all, KEPT);
  const known = new Set(places);
  const rulePlaces = commonPlaces(harmful, KEPT_FOR_RULES).filter((place) => known.has(place));
  const harm = fitHarm(all, known);
  const byRule = fitRules(harmful, new Set(rulePlaces), rules);
  return store({ rules, places, rulePlaces, harm, byRule });
}

const fitHarm = (all: readonly Learnt[], known: ReadonlySet<number>): Fit =>
  fitLogistic(
    all.map(({ features, rules, weight }) => ({
      features: toColumns(features, known),
      isTrue: rules.length > 0,
      weight,
    })),
  );

function fitRules(
  harmful: readonly Learnt[],
  known: ReadonlySet<number>,
  rules: readonly string[],
): Fit[] {
  const read = harmful.map((one) => ({
    rules: one.rules,
    features: toColumns(one.features, known),
  }));
  return rules.map((rule) =>
    fitLogistic(
      read.map(({ features, rules: own }) => {
        const isTrue = own.includes(rule);
        return { features, isTrue, weight: isTrue ? RULE_WEIGHT : 1 };
      }),
    ),
  );
}

/** The places of the features that stand in most texts, in order. */
function commonPlaces(examples: readonly Learnt[], most: number): number[] {
  const texts = new Map<number, Set<string>>();
  for (const { features, text } of examples) {
    for (const place of features.keys()) {
      const own = texts.get(place) ?? new Set();
      texts.set(place, own.add(text));
    }
  }
  return [...texts]
    .sort(([a, inA], [b, inB]) => inB.size - inA.size || a - b)
    .slice(0, most)
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

interface Trained {
  readonly rules: readonly string[];
  readonly places: readonly number[];
  readonly rulePlaces: readonly number[];
  readonly harm: Fit;
  readonly byRule: readonly Fit[];
}

function store({ rules, places, rulePlaces, harm, byRule }: Trained): StoredWeights {
  const harmWeights = toBytes(places.map((place) => harm[place] ?? 0));
  const ruleWeights = toBytes(
    rulePlaces.flatMap((place) => byRule.map((weights) => weights[place] ?? 0)),
  );
  const numberOf = new Map(places.map((place, number) => [place, number]));
  return {
    rules,
    places: toBase64(toSteps(places)),
    harm: toBase64(harmWeights.bytes),
    harmScale: harmWeights.scale,
    ruleFeatures: toBase64(toSteps(rulePlaces.map((place) => numberOf.get(place) ?? 0))),
    ruleWeights: toBase64(ruleWeights.bytes),
    ruleScale: ruleWeights.scale,
  };
}
