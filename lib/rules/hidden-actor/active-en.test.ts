import { expect, test } from 'vitest';
import { activate } from './active-en.ts';
import type { Habits } from '../../languages/habits.ts';

const HABITS: Habits = {
  person: 'plural',
  address: 'you',
  hasCapitalAddress: false,
  hasDiacritics: true,
};

test.each([
  ['Your order was lost.', 'We lost your order.'],
  ['Your husband’s file has been lost again.', 'We have lost your husband’s file again.'],
  ['The keys were given to the wrong guest.', 'We gave the keys to the wrong guest.'],
  ['The site notice was put up on the wrong road.', 'We put the site notice up on the wrong road.'],
  ['Your sample was sadly mislabelled.', 'We sadly mislabelled your sample.'],
  ['A fee had been added twice, on 2 and 4 May.', 'We had added a fee twice, on 2 and 4 May.'],
])('%s', (passive, active) => {
  expect(activate(passive, HABITS)).toBe(active);
});

test('the writer alone', () => {
  expect(activate('Your order was lost.', { ...HABITS, person: 'singular' })).toBe(
    'I lost your order.',
  );
});

test.each([
  'Your order was not shipped.',
  'Your order was lost by the courier.',
  'Mistakes were made.',
  'It got lost.',
  'The price sheet never got swapped.',
  'The shop that was closed was robbed.',
  'Your order was late.',
])('%s stays as it is', (text) => {
  expect(activate(text, HABITS)).toBeNull();
});
