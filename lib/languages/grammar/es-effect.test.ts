import { expect, test } from 'vitest';
import { effectIn } from './es-effect.ts';

test.each([
  ['No pagó la seña, así que la fecha está libre.', 'La fecha está libre.'],
  ['Falló el sastre y por eso su traje no llegará el 12.', 'Su traje no llegará el 12.'],
  ['Tardó usted y la oferta venció el 3.', 'La oferta venció el 3.'],
  ['Como no contestó, le di la sala a otro.', 'Le di la sala a otro.'],
  ['Pides más reuniones y las horas no caen del cielo.', ''],
  ['Falló la imprenta y por eso llegaron sin apellidos.', ''],
  ['Rompió el vaso y la jarra.', ''],
  ['Se perdió en el almacén.', ''],
])('%s', (text, expected) => {
  expect(effectIn(text)).toBe(expected);
});
