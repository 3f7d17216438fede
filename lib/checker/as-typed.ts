/** New words typed as the draft is: in capitals or small letters throughout, without accents and diacritics. */
import type { Language } from './report.ts';
import type { Habits } from '../languages/habits.ts';

/** Blanks, placeholders of templates and addresses stay as they are. */
const UNTOUCHED = /(\[__[^[\]\n]+?__\]|\{+[^{}\n]*\}+|\S*(?:@|:\/\/|www\.)\S*)/u;

/** @param sentence that the words go into, as written */
export function asTyped(
  words: string,
  sentence: string,
  { hasDiacritics, hasCapitals }: Pick<Habits, 'hasDiacritics' | 'hasCapitals'>,
  language: Language,
): string {
  const inCase = hasCapitals ? words : inSmallLetters(words, sentence, language);
  const typed = isInCapitals(sentence) ? inCapitals(words) : inCase;
  return hasDiacritics && !(language === 'sk' && isBare(sentence))
    ? typed
    : typed.normalize('NFD').replace(/\p{M}/gu, '');
}

/** No Slovak sentence of so many letters does without an accent, whatever the greeting before it has. */
const MIN_LETTERS = 40;

const isBare = (sentence: string): boolean =>
  /^\P{M}*$/u.test(sentence.normalize('NFD')) &&
  sentence.replaceAll(/\P{L}/gu, '').length >= MIN_LETTERS;

/** More than one word, and no small letter in any. */
function isInCapitals(sentence: string): boolean {
  const words = sentence
    .split(UNTOUCHED)
    .filter((_, i) => i % 2 === 0)
    .join(' ');
  return !/\p{Ll}/u.test(words) && /\p{Lu}{2}\P{L}+\p{Lu}/u.test(words);
}

const inCapitals = (words: string): string =>
  words
    .split(UNTOUCHED)
    .map((part, i) => (i % 2 === 0 ? part.toUpperCase() : part))
    .join('');

/** The first word of a sentence, and *I*. */
const CAPITALISED: Readonly<Record<Language, RegExp>> = {
  en: /(?<=^\s*|[.!?…]\s+)\p{Lu}(?!\p{Lu})\p{L}*|(?<!\p{L})I(?!\p{L})/gu,
  es: /(?<=^\s*[¿¡]?|[.!?…]\s+[¿¡]?)\p{Lu}(?!\p{Lu})\p{L}*/gu,
  sk: /(?<=^\s*|[.!?…]\s+)\p{Lu}(?!\p{Lu})\p{L}*/gu,
};

/** What the draft itself writes with a capital is a name. */
function inSmallLetters(words: string, sentence: string, language: Language): string {
  const names = new Set(sentence.match(/\p{Lu}\p{L}*/gu));
  return words.replace(CAPITALISED[language], (word) =>
    names.has(word) ? word : word.toLowerCase(),
  );
}
