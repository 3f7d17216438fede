import { visibleText } from './visible-text.ts';

/** An author's words inside a sentence of ours: they cannot turn it around. */
export const isolated = (text: string): string => `\u2068${visibleText(text)}\u2069`;
