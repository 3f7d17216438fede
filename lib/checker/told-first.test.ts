import { expect, test } from 'vitest';
import { offeredIn } from '../rules/offered.ts';

const offered = offeredIn('en');

const DOOR =
  'If you would like to talk about this further, you can reach [__name__] at [__phone or e-mail__], [__days and hours__].';

test.each([
  // Open words tell something besides.
  [
    'shut-out',
    "I've muted the thread, so further nudges will go unread.",
    `[__What the reader needs to know__]. ${DOOR}`,
  ],
  // A decision is told whatever its words.
  [
    'shut-out',
    'Please do not reply to this e-mail.',
    `[__What the reader needs to know__]. ${DOOR}`,
  ],
  ['shut-out', 'We consider the matter closed.', `[__What the reader needs to know__]. ${DOOR}`],
  // A question is asked otherwise, and what it asks is kept.
  [
    'doubts-customer',
    'Are you quite sure it was in the hold, since most people carry theirs on board?',
    'Could you tell me whether it was in the hold?',
  ],
])('%s: %s', (rule, text, first) => {
  expect(offered(rule, text)[0]).toBe(first);
});
