import { createContext, use } from 'react';
import { LIST_WORDS, type ListWords } from '../../locales/list-page/words.ts';

/** The words of the page of lists, for every component below. */
export const ListWordsContext = createContext<ListWords>(LIST_WORDS.en);

export const useListWords = (): ListWords => use(ListWordsContext);
