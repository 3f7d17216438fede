import { expect, test } from 'vitest';
import { personIn } from './habits.ts';

test.each([
  ['I lost your order', 'singular'],
  ["I'm afraid we cannot change the date", 'plural'],
  ["I'm afraid that is not possible", null],
  ['We are sorry, and I will call you', null],
])('%s: %s', (text, person) => {
  expect(personIn(text.toLowerCase(), 'en')).toBe(person);
});
