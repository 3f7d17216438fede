import { describe, expect, it } from 'vitest';
import { LEANS_FORWARD } from './en-leaning.ts';

describe('LEANS_FORWARD', () => {
  it.each([
    ['the oven was late, which happens.', false],
    ["we're behind, but it is nothing.", false],
    ['your parcel got wet, a trifle.', false],
    ['at the end of the day, it is a scratch.', true],
    ['if you had asked, you would know.', true],
    ['dear ms brook, it happens.', true],
  ])('%s: %s', (folded, leans) => {
    expect(LEANS_FORWARD.test(folded)).toBe(leans);
  });
});
