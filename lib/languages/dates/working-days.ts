import type { Day } from '../../checker/draft.ts';
import { addDays, weekdayOf } from './day.ts';
import { PUBLIC_HOLIDAYS } from './public-holidays.ts';

/**
 * Whether people work on `day` in `country` (ISO 3166-1 alpha-2, capitals): Monday to Friday, no
 * public holiday of the whole country. A country that the table lacks has weekends only; a year
 * that it lacks has the holidays that fall on the same date every year.
 */
export function isWorkingDay(day: Day, country: string): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isPublicHoliday(day, country);
}

/** The first day after `day` that people work on. */
export function nextWorkingDay(day: Day, country: string): Day {
  const next = addDays(day, 1);
  return isWorkingDay(next, country) ? next : nextWorkingDay(next, country);
}

function isPublicHoliday(day: Day, country: string): boolean {
  const holidays = PUBLIC_HOLIDAYS[country];
  const monthAndDay = day.slice(5);
  const year = day.slice(0, 4);
  return [holidays?.['yearly'], holidays?.[year]].some((days) => days?.includes(monthAndDay));
}
