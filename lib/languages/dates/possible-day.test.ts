import { expect, test } from 'vitest';
import { impossibilityOf, nearestDays, type Impossibility } from './possible-day.ts';

/** A Monday. */
const TODAY = '2026-11-23';
const [SUNDAY, TUESDAY, WEDNESDAY, SATURDAY] = [0, 2, 3, 6];

type Case = [day: number, month: number | null, year: number | null, weekday: number | null];

test.each<[...Case, Impossibility | null]>([
  [31, 11, null, null, 'no-such-day'],
  [30, 2, 2027, null, 'no-such-day'],
  [29, 2, 2027, null, 'no-such-day'],
  [29, 2, 2028, null, null],
  [25, 11, 2026, TUESDAY, 'wrong-weekday'],
  [25, 11, null, WEDNESDAY, null],
  [5, 6, null, SATURDAY, null],
  [25, null, null, TUESDAY, 'wrong-weekday'],
  [5, null, null, SATURDAY, null],
  [3, 11, 2026, null, 'past'],
  [20, 11, null, null, 'past'],
  [3, 2, null, null, null],
])('%s.%s.%s on weekday %s: %s', (day, month, year, weekday, impossibility) => {
  expect(impossibilityOf({ day, month, year }, weekday, TODAY)).toBe(impossibility);
});

test.each<[...Case, number[]]>([
  [25, 11, 2026, TUESDAY, [24]],
  [29, 11, 2027, SUNDAY, [28]],
  [31, 11, null, null, [30]],
  [25, null, null, TUESDAY, []],
])('nearest to %s.%s.%s on weekday %s: %s', (day, month, year, weekday, days) => {
  expect(nearestDays({ day, month, year }, weekday, TODAY)).toEqual(days);
});
