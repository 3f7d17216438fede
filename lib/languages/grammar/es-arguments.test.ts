import { expect, test } from 'vitest';
import { argumentsIn } from './es-arguments.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

test.each([
  ['las otras once mesas rebañaron.', ['once']],
  ['la planta de Malasia etiqueta a ciegas.', ['Malasia']],
  ['fuimos a las 7 del lunes.', []],
])('%s', (text, expected) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  expect(argumentsIn(sentence).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
