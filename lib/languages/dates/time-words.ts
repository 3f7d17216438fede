/**
 * What a time looks like. `relative-day`: today, tomorrow, tonight. `duration`: a bounded delay,
 * within 24 hours. `rhythm`: every morning. `lower-bound`: not before May, which promises nothing.
 */
export const TIME_KINDS = [
  'date',
  'weekday',
  'relative-day',
  'time',
  'duration',
  'rhythm',
  'lower-bound',
] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** For one language: sources of regular expressions on folded text, matched as whole words. */
export type TimeWords = Readonly<Record<TimeKind, readonly string[]>>;

/** One of several sources, as one source. */
export const any = (...sources: string[]): string => `(?:${sources.join('|')})`;

export const YEAR = '(?:19|20)\\d\\d';
/** A day of the month in figures. */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const ANY_YEAR = `(?:${YEAR}|\\d\\d)`;
/** Hours and minutes in figures, parted by what `separator` matches. */
export const clock = (separator: string): string => `(?:[01]?\\d|2[0-4])${separator}[0-5]\\d`;
/** Not the end of a number, a sum or a fraction that goes on. */
export const NUMBER_END = '(?![.,:/]?\\d|\\s?[%€$£])';
/** What follows a bare number that is a time and no amount. */
export const beforeNoNoun = (...words: string[]): string =>
  `(?=\\s*(?:$|[.,;:!?)\\n"-]|(?:${words.join('|')})(?!\\p{L})))`;

/** Dates in figures: the same in all languages. */
export const DATES_IN_FIGURES: readonly string[] = [
  `${YEAR}-${MONTH}-${DAY}`,
  `(?!(?:1/[234]|3/4|24/7)${NUMBER_END})${any(`${DAY}/${MONTH}`, `${MONTH}/${DAY}`)}(?:/${ANY_YEAR})?${NUMBER_END}`,
  `${DAY}\\. ?${MONTH}\\.(?: ?${ANY_YEAR})?${NUMBER_END}`,
  `${DAY}[.-]${MONTH}[.-]${YEAR}${NUMBER_END}`,
];
