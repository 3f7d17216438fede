import { expect, test } from 'vitest';
import { oursToRefuse, withoutRule } from './without-shield.es.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';
import { readHabits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});
const read = (text: string): Sentence =>
  new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));

test.each([
  ['Según el reglamento, la sala cierra a las diez.', 'La sala cierra a las diez'],
  ['La seña, como dice el contrato, se pierde.', 'La seña se pierde'],
  ['La visita se paga, es la norma de la casa.', 'La visita se paga'],
  ['La visita se paga porque así lo marca el convenio.', 'La visita se paga'],
  ['El contrato que usted firmó incluye dos visitas.', 'El contrato incluye dos visitas'],
  ['La fianza se devuelve en marzo, lo dice el contrato.', 'La fianza se devuelve en marzo'],
  ['La norma es la norma: sin ticket no hay cambio.', 'Sin ticket no hay cambio'],
  ['Tal como recogen las condiciones que usted aceptó, son 60 euros.', 'Son 60 euros'],
  ['La cláusula nueve dice que la seña no se devuelve.', 'La seña no se devuelve'],
  ['La cuota la fija el baremo y el baremo no se discute.', 'La cuota la fija el baremo'],
  ['La seña no se devuelve, norma de la casa.', 'La seña no se devuelve'],
  ['La sala no abre antes, nuestro reglamento es parejo.', 'La sala no abre antes'],
  ['La sala cierra a las diez.', undefined],
])('%s says: %s', (text, expected) => {
  expect(withoutRule(read(text))?.text).toBe(expected);
});

test.each([
  ['La normativa no permite abrir la caja.', 'No puedo abrir la caja'],
  [
    'Los estatutos prohíben tocar la caja, y no voy a hacer una excepción, ni por usted.',
    'No puedo tocar la caja',
  ],
  ['Las condiciones no contemplan vales.', 'No puedo [__ofrecer, admitir, hacer…__] vales'],
  [
    'Las condiciones no contemplan vales, con independencia de lo que le dijeran.',
    'No puedo [__ofrecer, admitir, hacer…__] vales',
  ],
  ['Las bases no reconocen empates.', 'No puedo reconocer empates'],
  ['La caja no permite monedas.', null],
])('%s becomes %s', (text, expected) => {
  expect(oursToRefuse(read(text), readHabits(text, fold(text), 'es'))).toBe(expected);
});
