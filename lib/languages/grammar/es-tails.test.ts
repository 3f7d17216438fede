import { expect, test } from 'vitest';
import { endAt, hungOn } from './es-tails.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});
const read = (text: string): Sentence =>
  new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));

test.each([
  ['No se cambia, que la caja está abierta.', ', que la caja está abierta'],
  ['No hay vale, y punto.', ', y punto'],
  ['No hay vale, y ahí se queda.', ', y ahí se queda'],
  ['La fianza no vuelve, ya se lo dije.', ', ya se lo dije'],
  ['No le arreglo el reloj, porque usted lo mojó.', ', porque usted lo mojó'],
  ['Se lo miro, sin comprometerme a nada.', ', sin comprometerme a nada'],
  ['No se cambia el camarote, por más que dé al motor.', ', por más que dé al motor'],
  ['No se cambia, y en eso no hay más que hablar.', ', y en eso no hay más que hablar'],
  ['Se lo miro, aunque de esto no me tome la palabra.', ', aunque de esto no me tome la palabra'],
  ['Se lo miro, aunque no metería las manos al fuego.', ', aunque no metería las manos al fuego'],
  ['Se lo miro, si el bebé me deja.', ', si el bebé me deja'],
  ['Sustituto no hay, ni lo va a haber.', ', ni lo va a haber'],
  ['Se perdió la caja, cosa que pasa mucho.', ', cosa que pasa mucho'],
])('%s has hung on: %s', (text, expected) => {
  const span = hungOn(read(text), { start: 0, end: 5 });
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});

test.each([
  'Se lo mandamos a Vigo, que nos ha dado la razón.',
  'No se cambia, que la caja llegó el 3 de mayo.',
  'Yo calculo, sin comprometerme, que en enero sale.',
  'No vuelve la fianza, pero le regalamos la funda.',
])('%s says something to its end', (text) => {
  expect(hungOn(read(text), { start: 0, end: 5 })).toBeNull();
});

test('whom it calls stays', () => {
  expect(endAt(read('No se cambia, y punto, Elisa.'), 12, 'Le llamo.').replacement).toBe(
    ', Elisa. Le llamo.',
  );
});
