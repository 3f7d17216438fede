import { expect, it } from 'vitest';
import { localDay } from './local-day.ts';

it.each([
  ['the first minute of a day', new Date(2026, 10, 3, 0, 1), '2026-11-03'],
  ['its last minute', new Date(2026, 10, 3, 23, 59), '2026-11-03'],
  ['the new year', new Date(2027, 0, 1), '2027-01-01'],
])('%s', (_, moment, day) => {
  expect(localDay(moment)).toBe(day);
});
