import { describe, expect, test } from 'vitest';
import { toDigits } from './digits.ts';
import { readWeights, toSteps, unstep } from './weights.ts';

const base64 = (bytes: readonly number[]): string =>
  btoa(String.fromCharCode(...bytes.map((byte) => byte & 255)));

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

test('weights are found by the place of a feature', () => {
  const weights = readWeights({
    places: base64([...toSteps([3, 70])]),
    harm: toDigits([2, -4]),
    harmScale: 0.5,
    rows: base64([...toSteps([1])]),
    rules: { names: ['denial', 'excuse'], weights: toDigits([10, -10]), scale: 0.1 },
    roles: { names: ['fault'], weights: toDigits([6]), scale: 0.5 },
  });
  expect([3, 70, 4].map((place) => weights.harm(place))).toEqual([1, -2, 0]);
  expect([3, 70, 4].map((place) => weights.rowOf(place))).toEqual([-1, 0, -1]);
  expect([0, 1].map((rule) => weights.rules.at(0, rule))).toEqual([1, -1]);
  expect(weights.roles.at(0, 0)).toBe(3);
});
