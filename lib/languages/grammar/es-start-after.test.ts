import { expect, test } from 'vitest';
import { clauseAfter } from './es-start-after.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});
const after = (text: string, flagged: string): string | null => {
  const start = text.indexOf(flagged);
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  return clauseAfter(sentence, { start, end: start + flagged.length });
};

test.each([
  [
    'Son cosas que pasan; desde las seis tiene usted servicio.',
    'Son cosas que pasan',
    'Desde las seis tiene usted servicio',
  ],
  [
    'No se repetirá y en la próxima factura le descontamos 12 euros.',
    'No se repetirá',
    'En la próxima factura le descontamos 12 euros',
  ],
  [
    'No es para tanto, Lorena: la clase empezó tarde.',
    'No es para tanto',
    'La clase empezó tarde, Lorena',
  ],
  ['No insista, por favor, la plaza ya está asignada.', 'No insista', 'La plaza ya está asignada'],
  [
    'Un retraso no es para tanto, y el pedido llegó completo.',
    'no es para tanto',
    'El pedido llegó completo',
  ],
])('%s', (text, flagged, expected) => {
  expect(after(text, flagged)).toBe(expected);
});

test.each([
  ['Ni se nota, señor Paz.', 'Ni se nota'],
  ['No responda a este correo: se ha generado solo.', 'No responda'],
  ['No insista, porque no hay plazas.', 'No insista'],
  ['Son cosas que pasan, no te hagás drama.', 'Son cosas que pasan'],
  ['Hablamos de un felpudo, no de un cuadro, y el color es casi igual.', 'Hablamos de un felpudo'],
  ['No conteste, ya que nadie lee este buzón.', 'No conteste'],
  ['La caja llegó rota, pero no es para tanto.', 'no es para tanto'],
])('nothing stands alone after it: %s', (text, flagged) => {
  expect(after(text, flagged)).toBeNull();
});
