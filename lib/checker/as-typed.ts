/** New words typed as the draft is: in capitals throughout, without accents and diacritics. */
import type { Language } from './report.ts';
import type { Habits } from '../languages/habits.ts';

/** Blanks, placeholders of templates and addresses stay as they are. */
const UNTOUCHED = /(\[__[^[\]\n]+?__\]|\{+[^{}\n]*\}+|\S*(?:@|:\/\/|www\.)\S*)/u;

/** @param sentence that the words go into, as written */
export function asTyped(
  words: string,
  sentence: string,
  { hasDiacritics }: Pick<Habits, 'hasDiacritics'>,
  language: Language,
): string {
  const typed = isInCapitals(sentence) ? inCapitals(words) : words;
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
