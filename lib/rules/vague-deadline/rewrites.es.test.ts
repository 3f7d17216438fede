import { expect, test } from 'vitest';
import { mayCut } from './rewrites.es.ts';

test.each([
  ['cuando pueda', true],
  ['en cuanto tengamos un hueco', true],
  ['una vez que termine su gira por el norte', false],
  ['cuando terminemos la mudanza', false],
])('*%s* may go', (vague, expected) => {
  expect(mayCut(vague)).toBe(expected);
});
