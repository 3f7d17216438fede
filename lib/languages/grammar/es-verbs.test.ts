import { expect, test } from 'vitest';
import { firstPerson } from './es-verbs.ts';

test.each([
  ['perdio', 'perdí', 'perdimos'],
  ['cargaron', 'cargué', 'cargamos'],
  ['colocadas', 'coloqué', 'colocamos'],
  ['traspapelada', 'traspapelé', 'traspapelamos'],
  ['hizo', 'hice', 'hicimos'],
  ['expedido', 'expedí', 'expedimos'],
  ['incluyo', 'incluí', 'incluimos'],
  ['inscribir', 'inscribí', 'inscribimos'],
  ['renovado', 'renové', 'renovamos'],
])('%s: %s, %s', (form, i, we) => {
  expect(firstPerson(form, 'singular')).toBe(i);
  expect(firstPerson(form, 'plural')).toBe(we);
});

test('a verb that is not known is left alone', () => {
  expect(firstPerson('cayo', 'plural')).toBeNull();
});
