import { expect, test } from 'vitest';
import { accepts } from './rewrites.en.ts';

test.each([
  ['It will be shipped. I will tell you by [__day and time__] when that will be.', true],
  [
    'It goes out and the PIN follows soon. I will tell you by [__day and time__] when that will be.',
    false,
  ],
  ['Your credit note gets raised by [__day and time__].', false],
  ["I'll look into it by [__day and time__].", false],
  ['The owner will decide by [__day and time__].', false],
  ['We will decide by [__day and time__].', true],
  ['We will be checking it by [__day and time__].', false],
  ['As far as we can tell, it was in the file by [__day and time__].', false],
  ['The lamp that was broken will be mended by [__day and time__].', true],
  ['I will have by [__day and time__].', false],
  ['It will follow by [__day and time__] this side of Easter.', false],
  ['We will ship it by [__day and time__], or you collect it.', true],
  ['We might get to it by [__day and time__].', false],
  ['He will be with you. I will tell you by [__day and time__] when that will be.', false],
])('%s', (sentence, accepted) => {
  expect(accepts(sentence)).toBe(accepted);
});
