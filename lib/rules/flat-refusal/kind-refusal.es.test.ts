import { expect, test } from 'vitest';
import { kindRefusal } from './kind-refusal.es.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';
import { readHabits } from '../../languages/habits.ts';
import { fold } from '../../text/fold.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

test.each([
  ['De abrir el domingo, ni hablar.', 'No puedo abrir el domingo'],
  ['Lo de la mesa redonda, olvídese.', 'En cuanto a lo de la mesa redonda, no es posible'],
  [
    'Con el reloj viejo no hay nada que hacer.',
    'En cuanto al reloj viejo, no puedo [__lo que no es posible__]',
  ],
  [
    'Con ese recibo no hay nada que rascar.',
    'En cuanto a ese recibo, no puedo [__lo que no es posible__]',
  ],
  ['Del taxi no quiero oír hablar.', 'En cuanto a lo del taxi, no es posible'],
  ['De transporte, olvídese.', 'No puedo ofrecerle transporte'],
  ['Pintarla, no la pinto; ni hablar.', 'En cuanto a pintarla, no es posible'],
  ['Rebajarle la cuota no está en la lista.', 'No puedo rebajarle la cuota'],
  ['Regalártelo, ni de chiste.', 'No puedo regalártelo'],
  ['Regalarle la funda, ni de broma.', 'No puedo regalarle la funda'],
  ['Mantener el precio está descartado.', 'No puedo mantener el precio'],
  ['El dinero se queda donde está.', 'En cuanto al dinero, no puedo [__lo que no es posible__]'],
  ['Ni hablar.', null],
])('%s: %s', (text, expected) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  expect(kindRefusal(sentence, readHabits(text, fold(text), 'es'))).toBe(expected);
});
