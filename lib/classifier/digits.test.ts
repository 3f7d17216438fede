import { expect, test } from 'vitest';
import { fromDigits, toDigits } from './digits.ts';

test.each([
  [[], ''],
  [[-31, 0, 31], 'Af+'],
  [[1, -1, 2], 'geh'],
])('%j is written %j', (numbers, digits) => {
  expect(toDigits(numbers)).toBe(digits);
  expect([...fromDigits(digits)]).toEqual(numbers);
});
