import { expect, test } from 'vitest';
import { futureOf } from './es-future.ts';

test.each([
  ['entregarle', 'le entregaré', 'le entregaremos'],
  ['reponer', 'repondré', 'repondremos'],
  ['dárselo', 'se lo daré', 'se lo daremos'],
  ['pasarme', 'me pasaré', 'nos pasaremos'],
  ['hacerlo', 'lo haré', 'lo haremos'],
  ['conseguirte', 'te conseguiré', 'te conseguiremos'],
  ['mantenerles', 'les mantendré', 'les mantendremos'],
  ['oír', 'oiré', 'oiremos'],
  ['preparar', 'prepararé', 'prepararemos'],
  ['decirles', 'les diré', 'les diremos'],
])('%s is promised as %s, or %s', (infinitive, singular, plural) => {
  expect(futureOf(infinitive, 'singular')).toBe(singular);
  expect(futureOf(infinitive, 'plural')).toBe(plural);
});

test.each(['hacerse', 'mesa', 'que'])('%s is nothing that we can promise', (word) => {
  expect(futureOf(word, 'singular')).toBeNull();
});
