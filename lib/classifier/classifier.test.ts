import { expect, test } from 'vitest';
import { createClassifier, firstGuess } from './classifier.ts';
import { toDigits } from './digits.ts';
import type { Passage } from './features.ts';
import { placeOfFeature } from './hash.ts';
import { toSteps } from './weights.ts';

const base64 = (bytes: Iterable<number>): string => btoa(String.fromCharCode(...bytes));

const passage = (folded: string): Passage => ({
  sentence: { folded, phrases: [] },
  before: null,
  after: null,
});

/** Knows one word, *hardly*, and what it speaks for. */
const classifier = createClassifier({
  places: base64(toSteps([placeOfFeature('hardly')])),
  harm: toDigits([30]),
  harmScale: 1,
  rows: base64(toSteps([0])),
  rules: { names: ['denial', 'minimising'], weights: toDigits([-10, 20]), scale: 1 },
  roles: { names: ['fault', 'business'], weights: toDigits([10, -10]), scale: 1 },
});

test('a sentence is judged by its words: whether it lands badly, by which rule, what it does', () => {
  const judgement = classifier.judge(passage('it hardly shows.'));
  expect(judgement.harm).toBeGreaterThan(0);
  expect(firstGuess(judgement)).toBe('minimising');
  expect([...judgement.roles].map(([role, odds]) => [role, Math.sign(odds)])).toEqual([
    ['fault', 1],
    ['business', -1],
  ]);
});

test('words that it does not know say nothing', () => {
  const { harm, rules, roles } = classifier.judge(passage('it shows.'));
  expect([harm, ...rules.values(), ...roles.values()]).toEqual([0, 0, 0, 0, 0]);
});
