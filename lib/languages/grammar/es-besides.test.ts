import { expect, test } from 'vitest';
import { afterSympathy, isSympathy, ourActIn, refuses } from './es-besides.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

test.each([
  ['Le pido disculpas, ahora bien, usted firmó.', 'Le pido disculpas. Voy yo.'],
  ['Siento el lío, pero usted estaba delante.', 'Siento el lío. Voy yo.'],
  ['Usted firmó sin mirar.', null],
  ['Aunque lo siento, usted firmó.', null],
])('%s', (text, expected) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  const [rewrite] = afterSympathy(sentence, 'Voy yo.');
  expect(rewrite ? text.slice(0, rewrite.start) + rewrite.replacement : null).toBe(expected);
});

test.each([
  ['sin recibo no hay devolucion', true],
  ['la factura no la voy a tocar', true],
  ['el viaje no se puede repetir', true],
  ['solo puedo devolverte la mitad', true],
  ['la tarifa no da derecho a maleta', true],
  ['no hay duda de que fue tarde', false],
  ['el camion se averio', false],
])('%s: refuses, %s', (folded, expected) => {
  expect(refuses(folded)).toBe(expected);
});

test('what we do is found behind an apology, a courtesy is not', () => {
  expect(ourActIn('lo sentimos y le mandamos otro.')).toBe('lo sentimos'.length);
  expect(ourActIn('lo sentimos y agradecemos su paciencia.')).toBe(39);
  expect(ourActIn('el lunes, cambiaremos el cable: disculpen el corte.')).toBe(51);
  expect(isSympathy('comprendo su enfado')).toBe(true);
});
