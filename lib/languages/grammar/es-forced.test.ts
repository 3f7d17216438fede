import { expect, test } from 'vitest';
import { asOurs } from './es-forced.ts';
import { readHabits } from '../habits.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

test.each([
  ['Motivos de agenda nos obligan a aplazar la visita.', 'Tenemos que aplazar la visita.'],
  ['Causas técnicas han aconsejado reprogramar.', 'He tenido que reprogramar.'],
  ['Un corte de luz nos impidió emitir el billete.', 'No pudimos emitir el billete.'],
  ['La obra hace necesario cerrar mi taller.', 'Tengo que cerrar mi taller.'],
  ['La avería obliga a suspenderse la función.', null],
  ['Le aconsejo llamar antes.', null],
])('%s', (text, expected) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  expect(asOurs(sentence, readHabits(text, sentence.folded, 'es'))).toBe(expected);
});
