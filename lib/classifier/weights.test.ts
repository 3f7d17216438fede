import { describe, expect, test } from 'vitest';
import { cellOf, readWeights, toSteps, unstep, type Table } from './weights.ts';

const base64 = (bytes: Iterable<number>): string => btoa(String.fromCharCode(...bytes));

const cells = (...answers: [answer: number, weight: number, largest: number][]): string =>
  base64(toSteps(answers.map((one) => cellOf(...one))));

const near = (weight: number): unknown => expect.closeTo(weight, 1);

describe('steps between numbers', () => {
  test.each([
    [[], []],
    [[0], [1]],
    [
      [0, 1, 5],
      [1, 1, 4],
    ],
    [[254], [255, 0]],
    [
      [253, 508],
      [254, 255, 0],
    ],
    [[1_000], [255, 255, 255, 236]],
  ])('%j is written %j', (numbers, steps) => {
    expect([...toSteps(numbers)]).toEqual(steps);
    expect(unstep(Uint8Array.from(steps))).toEqual(numbers);
  });
});

test('the answers of a feature are found by its place', () => {
  const weights = readWeights({
    places: base64(toSteps([3, 70, 80])),
    harm: { names: ['harm'], largest: 2, cells: cells([0, 2, 2], [2, -1, 2]) },
    rules: {
      names: ['denial', 'excuse'],
      largest: 4,
      cells: cells([1, 4, 4], [4, -4, 4], [5, 0.5, 4]),
    },
    roles: { names: ['fault'], largest: 1, cells: cells() },
  });
  const answers = (table: Table, place: number): [string | undefined, number][] => {
    const feature = weights.featureAt(place);
    return [...table.questions.keys()]
      .slice(table.starts[feature], table.starts[feature + 1])
      .map((at) => [table.names[table.questions[at] ?? -1], table.weights[at] ?? 0]);
  };
  expect([3, 70, 80, 4].map((place) => weights.featureAt(place))).toEqual([0, 1, 2, -1]);
  expect([3, 70, 80].map((place) => answers(weights.harm, place))).toEqual([
    [['harm', 2]],
    [],
    [['harm', near(-1)]],
  ]);
  expect([3, 70, 80].map((place) => answers(weights.rules, place))).toEqual([
    [['excuse', 4]],
    [],
    [
      ['denial', -4],
      ['excuse', near(0.5)],
    ],
  ]);
  expect(weights.roles.weights).toHaveLength(0);
});

test.each([
  [8, 8],
  [-8, -8],
  [3, 2.9],
  [-0.4, -0.39],
  [0.0001, 0.2],
])('a weight of %d is kept as about %d', (weight, kept) => {
  const table = { names: ['harm'], largest: 8, cells: cells([0, weight, 8]) };
  const none = { ...table, cells: '' };
  const { harm } = readWeights({
    places: base64(toSteps([0])),
    harm: table,
    rules: none,
    roles: none,
  });
  expect(harm.weights[0]).toBeCloseTo(kept, 1);
});
