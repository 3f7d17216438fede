import { createContext, use } from 'react';
import { WORDS, type Words } from '../locales/words.ts';

/** The words of the interface's language, for every component below. */
export const WordsContext = createContext<Words>(WORDS.en);

export const useWords = (): Words => use(WordsContext);
