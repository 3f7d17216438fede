import { expect, test } from 'vitest';
import { admittedIn } from './rewrites.es.ts';

test.each([
  ['Le cobré doble la noche, sí; ni lo habrá sentido.', 'Le cobré doble la noche, sí'],
  ['Perdimos su maleta: una menos que cargar.', 'Perdimos su maleta'],
  ['Cobraré lo mismo; ni lo notará.', ''],
  ['Es poca cosa; ni se nota.', ''],
])('what is admitted in: %s', (text, expected) => {
  expect(text.slice(0, admittedIn(text))).toBe(expected);
});
