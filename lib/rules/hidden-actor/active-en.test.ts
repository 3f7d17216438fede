import { expect, test } from 'vitest';
import { activate } from './active-en.ts';
import type { Habits } from '../../languages/habits.ts';

const HABITS: Habits = {
  person: 'plural',
  address: 'you',
  hasCapitalAddress: false,
  hasDiacritics: true,
  hasCapitals: true,
};

test.each([
  ['Your order was lost', 'We lost your order'],
  ['Your husband’s file has been lost again', 'We have lost your husband’s file again'],
  ['The keys were given to the wrong guest', 'We gave the keys to the wrong guest'],
  ['The site notice was put up on the wrong road', 'We put the site notice up on the wrong road'],
  ['Your sample was sadly mislabelled', 'We sadly mislabelled your sample'],
  ['A fee had been added twice, on 2 and 4 May', 'We had added a fee twice, on 2 and 4 May'],
  ['Your form was only sent on Friday', 'We only sent your form on Friday'],
  ['Your order was not shipped', 'We should have shipped your order, and we did not'],
  ['The oven wasn’t fixed by noon', 'We should have fixed the oven by noon, and we did not'],
  ['The price sheet was never swapped', 'We never swapped the price sheet'],
  ['Your letter hasn’t been answered', 'We have not answered your letter'],
  ['The dog should never have been left alone', 'We should never have left the dog alone'],
  ['You should have been told on Monday', 'We should have told you on Monday'],
  ['It was overlooked that you were away', 'We overlooked that you were away'],
  ['It was forgotten to order the ramp', 'We forgot to order the ramp'],
  ['They were not asked', 'We should have asked them, and we did not'],
])('%s', (passive, active) => {
  expect(activate(passive, HABITS)).toBe(active);
});

test('the writer alone', () => {
  expect(activate('Your order was lost', { ...HABITS, person: 'singular' })).toBe(
    'I lost your order',
  );
});

test.each([
  'Your order was lost by the courier',
  'Your order was not shipped, and the shop was shut',
  'Mistakes were made',
  'It got dark',
  'The price sheet never got swapped',
  'The shop that was closed was robbed',
  'Your order was late',
  'The order has lost its label',
])('%s stays as it is', (text) => {
  expect(activate(text, HABITS)).toBeNull();
});
