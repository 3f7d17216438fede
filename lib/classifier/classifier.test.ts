import { expect, test } from 'vitest';
import { createClassifier, firstGuess } from './classifier.ts';
import type { Passage } from './features.ts';
import { placeOfFeature } from './hash.ts';
import { cellOf, toSteps, type StoredTable } from './weights.ts';

const base64 = (bytes: Iterable<number>): string => btoa(String.fromCharCode(...bytes));

const passage = (folded: string): Passage => ({
  sentence: { folded, phrases: [] },
  before: null,
  after: null,
});

const LARGEST = 30;

/** What one word speaks for. */
const table = (answers: Readonly<Record<string, number>>): StoredTable => ({
  names: Object.keys(answers),
  largest: LARGEST,
  cells: base64(
    toSteps(Object.values(answers).map((weight, answer) => cellOf(answer, weight, LARGEST))),
  ),
});

/** Knows one word, *hardly*, and what it speaks for. */
const classifier = createClassifier({
  places: base64(toSteps([placeOfFeature('hardly')])),
  harm: table({ harm: 30 }),
  rules: table({ denial: -10, minimising: 20 }),
  roles: table({ fault: 10, business: -10 }),
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
