import type { Blank, Choice, Language } from './report.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** How a blank stands in a mail. Real brackets (`[Ticket #4312]`) do not look like this. */
const BLANK = /\[__([^[\]\n]+?)__\]/g;

/** Labels of blanks that ask for a day and an hour, in the form that the words before them need. */
const MOMENT_LABELS: Record<Language, string> = {
  en: 'day and time',
  es: 'día y hora',
  sk: 'dňa a hodiny',
};

/** Label of a blank for what a sentence told besides its harm: anything that the reader has to know. */
export const NEEDED: Readonly<Record<Language, string>> = {
  en: 'What the reader needs to know',
  es: 'Lo que hay que saber',
  sk: 'Čo treba vedieť',
};

export const blank = (label: string): string => `[__${label}__]`;

/** A blank for a day and an hour: after *by*, *el*, *do*. */
export const momentBlank = (language: Language): string => blank(MOMENT_LABELS[language]);

/** Where blanks stand in a text. */
export const blankSpans = (text: string): Span[] =>
  Array.from(text.matchAll(BLANK), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));

export const withoutBlanks = (text: string): string => text.replace(BLANK, '');

/** `moments`: what a blank for a day and an hour is offered; asked for only where there is one. */
export function findBlanks(
  replacement: string,
  language: Language,
  moments: () => readonly Choice[],
): Blank[] {
  return Array.from(replacement.matchAll(BLANK), ({ 0: whole, 1: label = '', index }) => {
    const isMoment = fold(label) === fold(MOMENT_LABELS[language]);
    return {
      start: index,
      end: index + whole.length,
      label,
      kind: isMoment ? 'date' : 'text',
      choices: isMoment ? moments() : [],
    };
  });
}
