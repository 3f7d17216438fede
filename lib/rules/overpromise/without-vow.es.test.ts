import { expect, test } from 'vitest';
import { withoutVows } from './without-vow.es.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});
const read = (text: string): Sentence =>
  new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));

test.each([
  ['Le garantizo que el viernes tendrá su coche, se lo prometo.', 'El viernes tendrá su coche.'],
  ['Te aseguro al cien por cien que el vestido llega.', 'El vestido llega.'],
  ['El martes llega la caldera, palabra.', 'El martes llega la caldera.'],
  ['Queda garantizado que el lunes tiene sus gafas.', 'El lunes tiene sus gafas.'],
  ['Vendrá otra grúa, dalo por hecho.', 'Vendrá otra grúa.'],
  [
    'Todo irá bien, te doy mi palabra, y el jueves entra gratis.',
    'Todo irá bien y el jueves entra gratis.',
  ],
  ['Tiene usted mi palabra.', undefined],
  ['El martes llega la caldera.', undefined],
])('%s', (text, expected) => {
  expect(withoutVows(read(text))?.text).toBe(expected);
});
