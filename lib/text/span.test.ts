import { expect, test } from 'vitest';
import { outermost } from './span.ts';

test.each([
  [
    'apart',
    [
      [0, 2],
      [3, 5],
    ],
    [
      [0, 2],
      [3, 5],
    ],
  ],
  [
    'one inside another',
    [
      [1, 2],
      [0, 5],
    ],
    [[0, 5]],
  ],
  [
    'crossing',
    [
      [0, 3],
      [2, 5],
    ],
    [
      [0, 3],
      [2, 5],
    ],
  ],
  [
    'equal',
    [
      [0, 3],
      [0, 3],
    ],
    [[0, 3]],
  ],
])('outermost of spans %s', (_, given, expected) => {
  const spans = given.map(([start = 0, end = 0]) => ({ start, end }));
  expect(outermost(spans).map(({ start, end }) => [start, end])).toEqual(expected);
});
