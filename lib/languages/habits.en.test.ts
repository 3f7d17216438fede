import { expect, test } from 'vitest';
import { personIn, readHabits } from './habits.ts';

test.each([
  ['I lost your order', 'singular'],
  ["I'm afraid we cannot change the date", 'plural'],
  ["I'm afraid that is not possible", null],
  ['We are sorry, and I will call you', null],
])('%s: %s', (text, person) => {
  expect(personIn(text.toLowerCase(), 'en')).toBe(person);
});

test.each([
  ['hi Mark. it broke again. the shop is shut. cheers', false],
  ['hi Mark. it broke. I rang them. the shop is shut.', true],
  ['Hi Mark. It broke again. the shop is shut.', true],
  ['hi Mark,\nyour bike is ready.', true],
  ['We sent it on 3 May. It came at 5 p.m. on Monday.', true],
])('%j: begins with capitals: %s', (text, hasCapitals) => {
  expect(readHabits(text, text.toLowerCase(), 'en').hasCapitals).toBe(hasCapitals);
});

test.each([
  ['sk', 'Dobrý deň, zásielka z 12. mája bola stratená 15. mája. Hľadáme ju.', true],
  ['sk', 'ahoj. pozrel som to. ozvem sa ti.', false],
  ['es', 'Estimada Ana: le informamos de que Ud. no debe pagar y de que Ud. lo recibe.', true],
  ['es', 'hola. ya lo vi. te llamo.', false],
] as const)('%s, %j: begins with capitals: %s', (language, text, hasCapitals) => {
  expect(readHabits(text, text.toLowerCase(), language).hasCapitals).toBe(hasCapitals);
});
