import { expect, test } from 'vitest';
import { asks, mustStay, pleads, promises } from './sk-holds.ts';
import { fold } from '../../text/fold.ts';

test.each([
  'Elektrinu si odhláste sama, ja po úradoch behať nemienim.',
  'Zavolajte si tam sami.',
  'Prosíme, aby ste nám poslali fotky.',
])('asks: %s', (text) => {
  expect(asks(fold(text))).toBe(true);
});

test.each([
  'Na ceste ste v texte zmluvy ešte niečo mali.',
  'Skúste pochopiť, že je nás málo.',
  'To mi verte.',
  'Vietor si neobjednávame my, to mi uznajte.',
])('does not ask: %s', (text) => {
  expect(asks(fold(text))).toBe(false);
});

test.each([
  'Skúsim to ešte raz nalepiť, ale za nič neručím.',
  'Návrh vám pripravíme a prinesieme.',
  'Karta bude opätovne zapnutá.',
  'Obklad ti vymením.',
])('promises: %s', (text) => {
  expect(promises(fold(text))).toBe(true);
});

test.each([
  'Považujeme to za súbeh okolností.',
  'Chápeme a rozumieme tomu.',
  'S upratovaním prestali.',
])('does not promise: %s', (text) => {
  expect(promises(fold(text))).toBe(false);
});

test.each([
  ['Reklamáciu preto neuznávame.', true],
  ['Opravu preplatiť nemôžeme.', true],
  ['Hotel na noc navyše vám nezaplatíme.', true],
  ['Bez uznania zodpovednosti uvádzame, že lehota uplynula.', true],
  ['S tým nevieme pohnúť.', false],
  ['Počasie sme nemohli ovplyvniť.', false],
])('must stay: %s %s', (text, isNeeded) => {
  expect(mustStay(fold(text))).toBe(isNeeded);
});

test('begs the reader not to do something', () => {
  expect(pleads(fold('Len vás veľmi prosím, nepíšte o tom.'))).toBe(true);
});
