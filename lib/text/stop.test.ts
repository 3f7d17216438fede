import { expect, test } from 'vitest';
import { withStop } from './stop.ts';

test.each([
  ['Peniaze vrátime', 'Peniaze vrátime.'],
  ['Faktúru uhraďte do 30. 11.', 'Faktúru uhraďte do 30. 11.'],
  ['Nie a basta!', 'Nie a basta.'],
])('%s', (words, sentence) => {
  expect(withStop(words)).toBe(sentence);
});
