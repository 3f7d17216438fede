import { describe, expect, it } from 'vitest';
import { leansOnMatter, withDeed } from './en-deed.ts';

describe('withDeed', () => {
  it.each([
    ['Sorry for any trouble and have sent a new one.', 'I am sorry and have sent a new one.'],
    ['Sorry for any trouble, and I have rung Tom.', 'I am sorry, and I have rung Tom.'],
    ['Sorry for any trouble and thank you for waiting.', 'I am sorry.'],
    ['Sorry for the wait and the noise.', 'I am sorry.'],
  ])('%s', (text, whole) => {
    expect(withDeed('I am sorry.', { text, folded: text.toLowerCase() })).toBe(whole);
  });
});

describe('leansOnMatter', () => {
  it.each([
    ['Sorry if our staff upset you, and we have spoken to them.', true],
    ['Sorry if we upset you, and we have refunded the fare.', false],
    ['Sorry if it upset you.', false],
  ])('%s', (text, leans) => {
    expect(leansOnMatter({ folded: text.toLowerCase() })).toBe(leans);
  });
});
