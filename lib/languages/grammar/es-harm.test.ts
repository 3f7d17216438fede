import { expect, test } from 'vitest';
import { apologyForNamed } from './es-harm.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';
import { readHabits } from '../habits.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

function apologyFor(text: string): string | null {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  return apologyForNamed(sentence, readHabits(text, sentence.folded, 'es'));
}

test.each([
  ['Si la niña se llevó algún susto, lo siento.', 'Siento el susto que la niña se llevó.'],
  ['Perdona si te molestó el ruido del taller.', 'Siento el ruido del taller.'],
  ['Lamento si el tono del correo le molestó.', 'Siento el tono del correo.'],
  ['Si te he roto algún vaso, lo siento.', 'Siento haberte roto el vaso.'],
  [
    'De haberos fastidiado el puente, os pedimos perdón.',
    'Os pedimos disculpas por haberos fastidiado el puente.',
  ],
  [
    'Sentimos las molestias que el corte del martes le haya podido causar.',
    'Sentimos lo que el corte del martes le ha supuesto.',
  ],
  ['Lamentamos las molestias causadas por el corte.', 'Sentimos el corte.'],
  ['Siento la molestia que pudiera haber causado el corte.', 'Siento el corte.'],
  [
    'Lamentamos las molestias que hayamos podido ocasionarle con el cargo doble, que ya le devolvimos.',
    'Le pedimos disculpas por lo ocurrido con el cargo doble, que ya le devolvimos.',
  ],
  ['Suponiendo que la sala oliera mal, lo siento.', 'Siento que la sala oliera mal.'],
  [
    'Disculpe las molestias que le hemos causado al mandarle otra talla.',
    'Le pedimos disculpas por mandarle otra talla.',
  ],
  [
    'Lamento si la espera le incomodó y le ofrezco otra hora.',
    'Siento la espera y le ofrezco otra hora.',
  ],
])('%s', (text, expected) => {
  expect(apologyFor(text)).toBe(expected);
});

test.each(['Sentimos las molestias que esto le haya podido causar.', 'Perdón si te hinchamos.'])(
  'nothing is named in %s',
  (text) => {
    expect(apologyFor(text)).toBeNull();
  },
);
