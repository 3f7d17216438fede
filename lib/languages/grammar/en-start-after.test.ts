import { describe, expect, it } from 'vitest';
import { clauseAfter } from './en-start-after.ts';

describe('clauseAfter', () => {
  it.each([
    [
      'We are short-staffed and your tap was not fitted.',
      'short-staffed',
      'Your tap was not fitted',
    ],
    ['Sadly, the baker overslept and your cake is late.', 'the baker', 'Your cake is late'],
    ['You failed to sign, so we gave the slot away.', 'failed to', 'We gave the slot away'],
    ['We gave the slot away, as you failed to sign, so we wait.', 'failed to', null],
    ['Sorry again, and please use the new link.', 'Sorry', 'Please use the new link'],
    ['We had no part in it, it came from above.', 'no part in', null],
    ['You failed to sign.', 'failed to', null],
  ])('%s', (text, words, rest) => {
    const start = text.indexOf(words);
    expect(clauseAfter({ text, start: 0 }, { start, end: start + words.length })).toBe(rest);
  });
});
