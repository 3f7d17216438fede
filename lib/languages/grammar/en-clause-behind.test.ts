import { expect, test } from 'vitest';
import { clauseBehind } from './en-clause-behind.ts';

test.each([
  ['No big deal|, the second key is in the post.', 'The second key is in the post'],
  [
    'It could have been worse|, the insurance covers half of it.',
    'The insurance covers half of it',
  ],
  ['Please do not reply| to this, as this mailbox is never read.', 'This mailbox is never read'],
  ['These things happen|.', null],
  ['No harm done|, the lid and all.', 'The lid and all'],
  ['The matter is closed| as far as the school is concerned.', null],
  ['No harm done|, the lid too.', null],
  ['Nothing broken|, I trust, but for one hinge.', null],
  ['It is only a week|, you know how it is.', null],
])('%s', (marked, clause) => {
  const end = marked.indexOf('|');
  const text = marked.replace('|', '');
  expect(clauseBehind({ text, start: 0 }, { start: 0, end })).toBe(clause);
});
