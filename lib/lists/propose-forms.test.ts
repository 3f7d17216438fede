import { expect, it } from 'vitest';
import { proposeForms } from './propose-forms.ts';
import type { Language } from '../checker/report.ts';

const formsOf = (phrase: string, language: Language): string[] =>
  proposeForms(phrase, language).flatMap(({ known, guessed }) => [...known, ...guessed]);

it('what our rules know is told apart from what is only guessed', () => {
  expect(proposeForms('the mistake', 'en')).toEqual([
    { word: 'mistake', known: ['mistakes'], guessed: ['mistaked', 'mistaking'] },
  ]);
});

it.each<[Language, string, string[]]>([
  ['en', 'invoice', ['invoiced', 'invoices', 'invoicing']],
  ['en', 'clarify it', ['clarified', 'clarifies', 'clarifying']],
  ['en', 'reach out', ['reached', 'reaches', 'reaching']],
  ['en', 'parcel', ['parceled', 'parceling', 'parcels']],
  ['es', 'la reclamación', ['reclamaciones']],
])('%s: of "%s" are proposed %j', (language, phrase, expected) => {
  expect(formsOf(phrase, language).sort()).toEqual(expected);
});

it.each<[Language, string]>([
  ['en', 'to the'],
  ['en', "24 don't"],
  ['sk', 'a to'],
])('%s: none of "%s"', (language, phrase) => {
  expect(proposeForms(phrase, language)).toEqual([]);
});

it.each([
  ['reklamácia', 'reklamáciu'],
  ['kompetentný', 'kompetentného'],
  ['spracovať', 'spracujeme'],
  ['žiadosť', 'žiadosti'],
])('sk: of "%s" is proposed "%s"', (word, form) => {
  expect(formsOf(word, 'sk')).toContain(form);
});

it('never proposes the word itself, or a form twice', () => {
  const proposed = proposeForms('sťažovať sa na pokazený výrobok', 'sk');
  for (const { word, known, guessed } of proposed) {
    const forms = [...known, ...guessed];
    expect(forms).not.toContain(word);
    expect(new Set(forms).size).toBe(forms.length);
  }
});
