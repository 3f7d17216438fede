import { FUNCTION_WORDS } from './function-words.ts';
import type { Language } from '../checker/report.ts';

const setOf = (language: Language): ReadonlySet<string> =>
  new Set(FUNCTION_WORDS[language].trim().split(/\s+/));

const WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: setOf('en'),
  es: setOf('es'),
  sk: setOf('sk'),
};

/** @param word folded */
export const isFunctionWord = (word: string, language: Language): boolean =>
  WORDS[language].has(word);
