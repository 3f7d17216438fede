import { expect, test } from 'vitest';
import { instead } from './rewrites.en.ts';

const DRAFT = {
  person: 'plural',
  address: 'you',
  hasCapitalAddress: false,
  hasDiacritics: true,
  hasCapitals: true,
} as const;

test.each([
  [
    ', tickets were sold as final sale and that’s where it stands.',
    'tickets were sold as final sale',
  ],
  [
    " no credit is given for late cancellations, that's just how it works.",
    'no credit is given for late cancellations',
  ],
  [" we can't refund worn pairs and that's final.", "we can't refund worn pairs"],
])('what is refused stays:%s', (follows, refused) => {
  const [said] = instead(follows, DRAFT) ?? [];
  expect(said).toMatch(`Unfortunately, ${refused}. What we can do is`);
});

test.each([' our decision is final.'])('nothing is told besides no:%s', (follows) => {
  expect(instead(follows, DRAFT)?.[0]).toMatch(/^What we can do is/u);
});
