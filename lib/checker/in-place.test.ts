import { expect, test } from 'vitest';
import { offeredIn } from '../rules/offered.ts';

const offered = offeredIn('en');

test.each([
  // A fact stays, with what it lacks behind it.
  [
    'hidden-actor',
    'A mistake was made with your crate.',
    'A mistake was made with your crate. We should have [__done what__], and we did not.',
  ],
  // In the third clause it goes on arguing.
  [
    'hidden-actor',
    'Mistakes were made with your crate, quays are long, and nobody was to know.',
    '[__What the reader needs to know__]. We should have [__done what__], and we did not.',
  ],
  // A set phrase stays where it stands alone.
  [
    'evasive',
    'It seems that the tide took it.',
    'It seems that the tide took it. I will check this and tell you by [__day and time__].',
  ],
  [
    'evasive',
    'It may be that the tide took it, who can say, boats come and go.',
    '[__What the reader needs to know__]. I will find out and tell you by [__day and time__].',
  ],
  // Names and numbers are asked for.
  [
    'stalling',
    'We are looking into order 4471, the tide was high, and these things take their time.',
    '[__What the reader needs to know: 4471__]. We will write to you by [__day and time__], with or without news.',
  ],
])('%s: %s', (rule, text, first) => {
  expect(offered(rule, text)[0]).toBe(first);
});
