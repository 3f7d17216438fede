import { expect, test } from 'vitest';
import { madeCertain } from './es-made-certain.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

const certain = (text: string): string | null =>
  madeCertain(new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text)));

test.each([
  [
    'Disculpe las molestias que le hayamos podido ocasionar con la mudanza.',
    'Disculpe las molestias que le hemos ocasionado con la mudanza.',
  ],
  [
    'Siento cualquier molestia que pudiera haberle causado con la llamada.',
    'Siento la molestia que le ha causado con la llamada.',
  ],
  ['Sentimos cualquier retraso derivado de la obra.', 'Sentimos el retraso derivado de la obra.'],
])('%s', (text, expected) => {
  expect(certain(text)).toBe(expected);
});

test.each([
  'Lamentamos las molestias que hayamos podido ocasionarle.',
  'Si le hemos causado un retraso con la obra, lo siento.',
  'Siento el retraso con la obra.',
  'Una disculpa, en el supuesto de que te haya descuadrado el flujo.',
])('%s is left', (text) => {
  expect(certain(text)).toBeNull();
});
