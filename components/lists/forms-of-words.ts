import type { Language } from '../../lib/checker/report.ts';
import { foldWord, slotsOf } from '../../lib/lists/phrase.ts';
import { proposeForms } from '../../lib/lists/propose-forms.ts';

export interface WordWithForms {
  /** A word of the phrase; or one that was, and of which forms are still listed. */
  readonly word: string;
  readonly listed: readonly string[];
  /** Proposed, and known to our own rules. */
  readonly known: readonly string[];
  /** Proposed by its ending alone. */
  readonly guessed: readonly string[];
}

/** `raised, raises raising` as typed. */
export const splitForms = (text: string): string[] => [
  ...new Set(text.split(/[\s,;/]+/).filter(Boolean)),
];

export const joinForms = (words: readonly WordWithForms[]): string =>
  words
    .filter(({ listed }) => listed.length > 0)
    .map(({ word, listed }) => [word, ...listed].join('/'))
    .join('\n');

/** @param cell the forms of a word a line, parted by slashes */
export function wordsWithForms(
  phrase: string,
  language: Language | null,
  cell: string,
): WordWithForms[] {
  const listed = new Map(
    cell
      .split('\n')
      .map((line) => line.split('/').map((form) => form.trim()))
      .filter(([word]) => word)
      .map(([word = '', ...forms]) => [foldWord(word), { word, forms: forms.filter(Boolean) }]),
  );
  const proposed = new Map(
    (language ? proposeForms(phrase, language) : []).map((one) => [foldWord(one.word), one]),
  );
  const inPhrase = new Map(slotsOf(phrase).map(({ folded, exact }) => [folded, exact]));
  const left = Array.from(listed).filter(([folded]) => !inPhrase.has(folded));
  return [...inPhrase, ...left.map(([folded, { word }]) => [folded, word] as const)].map(
    ([folded, word]) => ({
      word,
      listed: listed.get(folded)?.forms ?? [],
      known: proposed.get(folded)?.known ?? [],
      guessed: proposed.get(folded)?.guessed ?? [],
    }),
  );
}
