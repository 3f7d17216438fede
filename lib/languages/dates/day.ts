import type { Day } from '../../checker/draft.ts';

/** A day, and an hour of it as `HH:MM`, or none. */
export interface Moment {
  readonly day: Day;
  readonly time: string | null;
}

/** The day as a moment that `Intl` writes with the time zone UTC. */
export const utcDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

export function addDays(day: Day, count: number): Day {
  const date = utcDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10) as Day;
}

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => utcDate(day).getUTCDay();
