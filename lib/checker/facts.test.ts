import { expect, test } from 'vitest';
import { findFacts } from './facts.ts';
import type { Language } from './report.ts';
import { fold } from '../text/fold.ts';
import { textAt } from '../text/span.ts';

test.each<[Language, string, string[]]>([
  ['en', 'We sent two of the 14 parcels.', ['two', '14']],
  ['en', 'One of us was late.', []],
  ['es', 'Le faltan tres cajas, mil disculpas.', ['tres']],
  ['sk', 'Prišlo pätnásť áut namiesto dvadsiatich dvoch.', ['pätnásť', 'dvadsiatich', 'dvoch']],
  ['sk', 'Štrnásť dní, potom dvadsaťpäť.', ['Štrnásť', 'dvadsaťpäť']],
  ['sk', 'Zaplatili dvesto eur jedenástim.', ['dvesto', 'jedenástim']],
  ['sk', 'Odpustíme vám 177 m³.', ['177']],
  ['sk', 'Trikrát sme sa pýtali na stoly.', []],
  ['sk', 'Sestra prišla s patrónom.', []],
])('%s: %s', (language, text, facts) => {
  const found = findFacts(text, fold(text), language, []);
  expect(found.map((span) => textAt(text, span)).sort()).toEqual(facts.toSorted());
});
