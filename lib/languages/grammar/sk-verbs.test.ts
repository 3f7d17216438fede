import { expect, test } from 'vitest';
import { promiseForm, willForm } from './sk-verbs.ts';

test.each([
  ['poslať', 'pošlem', 'pošleme'],
  ['vyriesit', 'vyriešim', 'vyriešime'],
  ['dodať', 'dodám', 'dodáme'],
  ['odpovedať', 'odpoviem', 'odpovieme'],
  ['mať', 'budem mať', 'budeme mať'],
  ['lietať', null, null],
])('%s: I and we promise', (infinitive, singular, plural) => {
  expect(promiseForm(infinitive, 'singular')).toBe(singular);
  expect(promiseForm(infinitive, 'plural')).toBe(plural);
});

test('what a thing will do', () => {
  expect(willForm('prísť', 'plural')).toBe('prídu');
  expect(willForm('dorazit', 'singular')).toBe('dorazí');
  expect(willForm('lietať', 'singular')).toBeNull();
});
