import { expect, test } from 'vitest';
import { stillMissing } from './still-missing.es.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

test.each([
  ['Se te olvidó adjuntar el plano, Alma.', 'Falta adjuntar el plano, Alma.'],
  ['Usted no firmó la hoja 2.', 'Falta firmar la hoja 2.'],
  ['No habéis rellenado el parte.', 'Falta rellenar el parte.'],
  ['Os olvidasteis de traerlo y no entramos.', 'Faltaba traerlo y no entramos.'],
  ['No firmó usted porque no quiso.', null],
  ['No comprobó la talla.', null],
])('%s', (text, expected) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  const [rewrite] = stillMissing(sentence);
  expect(rewrite ? rewrite.replacement + text.slice(rewrite.end) : null).toBe(expected);
});
