import { expect, test } from 'vitest';
import { instead, mustFollow, withoutTail } from './rewrites.es.ts';
import type { Habits } from '../../languages/habits.ts';

test.each([
  [' el dueño lo ha retirado del mercado.', true],
  [' tu plaza ya la tiene otra alumna.', true],
  [' la oferta terminó anoche.', true],
  [' la subvención depende de la Junta.', true],
  [' el gimnasio no congela cuotas en verano.', true],
  [' el seguro no contempla la incineración.', true],
  [' los milagros no existen.', false],
  [' los niños no paraban quietos.', false],
  [' usted firmó sin leer.', false],
])('the reader needs to know%s %s', (follows, expected) => {
  expect(mustFollow(follows)).toBe(expected);
});

test.each([
  ['el camión sale a las 9 y eso viene en el boleto.', 'el camión sale a las 9.'],
  ['la autoriza el jefe, y yo solo tramito.', 'la autoriza el jefe.'],
  ['el banco abre hoy y mañana.', 'el banco abre hoy y mañana.'],
])('%s', (fact, expected) => {
  expect(withoutTail(fact)).toBe(expected);
});

test.each([
  [' la noche perdida no te la quito de la cuenta.', true],
  [' nadie se lo explicó.', false],
])('a refusal of ours is said without its edge:%s %s', (follows, expected) => {
  const habits = {
    person: 'singular',
    address: 'tu',
    hasCapitalAddress: false,
    hasDiacritics: true,
  };
  expect(instead(follows, habits as Habits) !== null).toBe(expected);
});
