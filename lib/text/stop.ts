/** The words as a sentence: with one stop at the end, also where they end in a date (*30. 11.*). */
export const withStop = (words: string): string => words.replace(/[\s.!…]*$/u, '.');
