import { expect, test } from 'vitest';
import { askFreely, lookIntoIt, sayOurPart, sorryForIt } from './es-say.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';
import type { Address } from '../habits.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

test.each<[string, typeof sayOurPart, string, Address, string]>([
  [
    'our part',
    sayOurPart,
    'Perdimos la caja.',
    'usted',
    'Vamos a [__enviar, cambiar, reparar…__] a más tardar el [__día y hora__].',
  ],
  ['an apology', sorryForIt, 'Lo sentimos si molestó.', 'tu', 'Sentimos [__lo que esto supuso__].'],
  [
    'a look into it',
    lookIntoIt,
    'Quizá fuimos nosotros.',
    'vosotros',
    'Vamos a comprobarlo y os escribiremos a más tardar el [__día y hora__].',
  ],
  [
    'an open ear',
    askFreely,
    'Eso lo sabe cualquiera.',
    'usted',
    'Si algo no queda claro, se lo explico con gusto.',
  ],
])('%s in place of: %s (%s)', (_name, say, text, address, said) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  const habits = {
    address,
    hasCapitalAddress: false,
    hasDiacritics: true,
    hasCapitals: true,
  } as const;
  expect(say({ ...habits, person: 'singular' }, sentence)).toBe(said);
});
