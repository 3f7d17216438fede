import { expect, test } from 'vitest';
import { addressedIn, habitsAt } from './es-person.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../habits.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});
const read = (text: string): Sentence =>
  new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
const HABITS: Habits = {
  person: 'singular',
  address: 'usted',
  hasCapitalAddress: false,
  hasDiacritics: true,
  hasCapitals: true,
};

test.each([
  ['No podemos cambiarla, aunque entiendo que moleste.', 'plural'],
  ['No puedo cambiarla, aunque entendemos que moleste.', 'singular'],
  ['No se cambia, aunque lo sentimos.', 'plural'],
  ['En cuanto sepa algo, suena su teléfono.', 'singular'],
  ['Cuando haya algo le pego un toque.', 'singular'],
  ['No lo cambiamos, se lo llevó el cartero.', 'plural'],
  ['Le avisaré, aunque lo llevamos entre todos.', 'singular'],
])('who refuses in: %s', (text, expected) => {
  expect(habitsAt(read(text), { start: 0, end: 10 }, HABITS).person).toBe(expected);
});

test.each([
  ['Necesito que me confirmes la hora.', 'tu'],
  ['Estoy en ello, dame un poco de tiempo.', 'tu'],
  ['Vuelve a mandarme la foto.', 'tu'],
  ['Vuelva a mandarme la foto.', 'usted'],
  ['Lo que mandes se archiva.', 'tu'],
  ['Piénsatelo bien.', 'tu'],
  ['Tomamos nota de lo que comentas y le daremos una vuelta.', 'tu'],
  ['Reciban una disculpa.', 'ustedes'],
  ['Tengan la certeza de que le daremos curso.', 'ustedes'],
  ['Tendrán la respuesta en su correo.', 'ustedes'],
  ['Cuando tengan la pieza le llamaremos.', 'usted'],
  ['Échale un ojo a la factura.', 'tu'],
  ['Serás la primera en saberlo.', 'tu'],
  ['Lo que antes era gratis se paga.', 'usted'],
  ['No nos es posible.', 'usted'],
])('whom it speaks to: %s', (text, expected) => {
  expect(addressedIn(read(text), HABITS).address).toBe(expected);
});

test.each([
  ['Quitar no te puedo quitar nada.', 'vosotros', 'tu'],
  ['Debe llamar a la aerolínea y explicarles lo del asiento.', 'ustedes', 'usted'],
  ['Les llamaremos.', 'ustedes', 'ustedes'],
] as const)('whom it speaks to: %s in a mail to %s', (text, address, expected) => {
  expect(addressedIn(read(text), { ...HABITS, address }).address).toBe(expected);
});

test.each([
  ['No te hagás drama.', 'vos'],
  ['Después te llamo, y ya verás que además funciona.', 'tu'],
])('where the draft says *tú*: %s', (text, expected) => {
  expect(addressedIn(read(text), { ...HABITS, address: 'tu' }).address).toBe(expected);
});
