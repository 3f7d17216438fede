import type { Day } from './checker/draft.ts';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** The calendar day of a moment where this computer is. */
export const localDay = (moment: Date): Day =>
  `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1, 2)}-${digits(moment.getDate(), 2)}` as Day;

export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
