/** Whether a day that is named can be meant, seen from today. */
import type { Day } from '../../checker/draft.ts';
import { weekdayOf } from './day.ts';
import type { NamedDay } from './named-day.ts';

export type Impossibility = 'no-such-day' | 'wrong-weekday' | 'past';

/** Days within which a date without a year means the one that lies nearest. */
const NEAR = 100;
/** Days after which a date without a year is rather next year's than past. */
const LATELY = 14;

/** `weekday`: 0 for Sunday to 6 for Saturday, or none. Null where nothing speaks against it. */
export function impossibilityOf(
  named: NamedDay,
  weekday: number | null,
  today: Day,
): Impossibility | null {
  const days = daysMeant(named, today);
  if (days.length === 0) return 'no-such-day';
  if (weekday !== null && !days.some((day) => weekdayOf(day) === weekday)) return 'wrong-weekday';
  return days.every((day) => day < today && isLately(day, named, today)) ? 'past' : null;
}

/** Of the same month those next to the named day, on the weekday where one is asked for. */
export function nearestDays(named: NamedDay, weekday: number | null, today: Day): number[] {
  const { month, year } = named;
  if (month === null) return [];
  const years = year === null ? nearestYears(named, today) : [year];
  const candidates = Array.from({ length: 31 }, (_, i) => i + 1)
    .filter((day) => day !== named.day)
    .filter((day) =>
      years.some((one) => {
        const date = toDay(one, month, day);
        return date !== null && date >= today && (weekday ?? weekdayOf(date)) === weekdayOf(date);
      }),
    );
  const distance = Math.min(...candidates.map((day) => Math.abs(day - named.day)));
  return candidates.filter((day) => Math.abs(day - named.day) === distance);
}

/** The days that the words may mean: one where they are complete or near, else one of each year. */
export function daysMeant(named: NamedDay, today: Day): Day[] {
  if (named.month === null) return ofNextMonths(named.day, today);
  const { day, month, year } = named;
  if (year !== null) return existing([toDay(year, month, day)]);
  const thisYear = Number(today.slice(0, 4));
  const days = existing([thisYear - 1, thisYear, thisYear + 1].map((y) => toDay(y, month, day)));
  const near = days.filter((one) => Math.abs(daysBetween(one, today)) <= NEAR);
  return near.length > 0 ? near : days;
}

const isLately = (day: Day, { year }: NamedDay, today: Day): boolean =>
  year !== null || daysBetween(day, today) <= LATELY;

/** *The 25th* is one of this month or of the next two. */
const ofNextMonths = (day: number, today: Day): Day[] => {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return existing([0, 1, 2].map((later) => toDay(year, month + later, day))).filter(
    (one) => one >= today,
  );
};

function nearestYears({ month }: NamedDay, today: Day): number[] {
  const [year = 0, thisMonth = 0] = today.split('-').map(Number);
  return [month !== null && month < thisMonth ? year + 1 : year];
}

/** `month` may be above 12: of the next year. Null where the month has no such day. */
function toDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? (date.toISOString().slice(0, 10) as Day) : null;
}

const existing = (days: readonly (Day | null)[]): Day[] => days.filter((day) => day !== null);

/** From `day` to `today`: negative where it lies ahead. */
const daysBetween = (day: Day, today: Day): number =>
  Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
