import { expect, test } from 'vitest';
import { Scan } from './scan.ts';

const scan = new Scan(
  new Map([
    ['apology', [[{ letters: 'sorry', whole: true }], [{ letters: 'apolog', whole: false }]]],
    [
      'adversative',
      [
        [
          { letters: 'but', whole: true },
          { letters: 'however', whole: true },
        ],
      ],
    ],
    ['promise', [null]],
  ]),
);

test.each([
  ["i'm sorry, but no", ['adversative', 'apology', 'promise']],
  ['my apologies', ['apology', 'promise']],
  ['a button', ['promise']],
  ['', ['promise']],
])('"%s" may hold %j', (folded, expected) => {
  expect([...scan.read(folded)].sort()).toEqual(expected);
});
