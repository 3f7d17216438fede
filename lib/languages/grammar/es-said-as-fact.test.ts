import { expect, test } from 'vitest';
import { saidAsFact } from './es-said-as-fact.ts';
import { readHabits } from '../habits.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});
function asFact(text: string): string | null {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  return saidAsFact(sentence, readHabits(text, sentence.folded, 'es'));
}

test.each([
  ['Perdone si mi nota le pareció seca.', 'Perdone que mi nota le pareciera seca.'],
  [
    'Disculpe si llegó tarde y tuvo que esperar; ya hay otra.',
    'Disculpe que llegara tarde y tuviera que esperar; ya hay otra.',
  ],
  ['Le pido perdón si el mozo fue brusco.', 'Siento que el mozo fuera brusco.'],
  ['Perdona si por algún casual se rompió.', 'Perdona que se rompiera.'],
  ['Perdona si te has quedado sin pan.', 'Siento que te hayas quedado sin pan.'],
  ['Mil perdones si te dejamos solo.', 'Te pedimos mil perdones porque te dejamos solo.'],
  ['Perdón si te hice esperar.', 'Te pido perdón porque te hice esperar.'],
  ['Si la sala no estaba lista, lo siento.', 'Siento que la sala no estuviera lista.'],
])('%s', (text, expected) => {
  expect(asFact(text)).toBe(expected);
});

test.each([
  'Perdone si algo pudo molestarle.',
  'Si le hubiera dolido, lo siento.',
  'Siento la espera.',
  'Perdona si dijo alguna palabra fea.',
])('%s is not told as fact', (text) => {
  expect(asFact(text)).toBeNull();
});
