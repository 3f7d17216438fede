import { expect, it } from 'vitest';
import { joinForms, splitForms, wordsWithForms } from './forms-of-words.ts';

it('tells what is listed from what is proposed', () => {
  expect(wordsWithForms('the mistake', 'en', 'mistake/mistakes')).toEqual([
    { word: 'the', listed: [], known: [], guessed: [] },
    {
      word: 'mistake',
      listed: ['mistakes'],
      known: ['mistakes'],
      guessed: ['mistaked', 'mistaking'],
    },
  ]);
});

it('proposes nothing without a language', () => {
  expect(wordsWithForms('mistake', null, '')).toEqual([
    { word: 'mistake', listed: [], known: [], guessed: [] },
  ]);
});

it('keeps the forms of a word that is not in the phrase any more', () => {
  const words = wordsWithForms('delay', null, 'late/later');
  expect(words.map(({ word }) => word)).toEqual(['delay', 'late']);
  expect(joinForms(words)).toBe('late/later');
});

it('takes forms as people type them', () => {
  expect(splitForms(' raises, raised/raising  raised,')).toEqual(['raises', 'raised', 'raising']);
});
