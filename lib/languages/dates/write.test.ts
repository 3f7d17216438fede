import { describe, expect, it } from 'vitest';
import type { Moment } from './day.ts';
import { formatDeadline, formatShort } from './write.ts';

const tuesday: Moment = { day: '2026-11-24', time: '17:00' };
const early: Moment = { day: '2026-12-03', time: '09:30' };
const one: Moment = { day: '2026-05-01', time: '01:00' };
const noTime: Moment = { day: '2026-03-01', time: null };

describe('formatDeadline', () => {
  it.each([
    ['en', tuesday, 'GB', 'Tuesday 24 November at 17:00'],
    ['en', tuesday, 'SK', 'Tuesday 24 November at 17:00'],
    ['en', tuesday, 'US', 'Tuesday, November 24 at 5 PM'],
    ['en', { ...tuesday, time: '12:00' }, 'US', 'Tuesday, November 24 at 12 PM'],
    ['en', { ...tuesday, time: '00:05' }, 'US', 'Tuesday, November 24 at 12:05 AM'],
    ['en', early, 'IE', 'Thursday 3 December at 9:30'],
    ['en', noTime, 'US', 'Sunday, March 1'],
    ['es', tuesday, 'ES', 'martes 24 de noviembre a las 17:00'],
    ['es', one, 'MX', 'viernes 1 de mayo a la 1:00'],
    ['es', noTime, 'US', 'domingo 1 de marzo'],
    ['sk', tuesday, 'SK', 'utorka 24. novembra 17:00'],
    ['sk', early, 'US', 'štvrtka 3. decembra 9:30'],
    ['sk', noTime, 'SK', 'nedele 1. marca'],
  ] as const)('in %s, %j in %s is %j', (language, moment, country, words) => {
    expect(formatDeadline(language, moment, country)).toBe(words);
  });
});

describe('formatShort', () => {
  it.each([
    ['en', tuesday, 'GB', 'Tue 24 Nov, 17:00'],
    ['en', tuesday, 'US', 'Tue Nov 24, 5 PM'],
    ['es', tuesday, 'ES', 'mar 24 nov, 17:00'],
    ['sk', tuesday, 'SK', 'ut 24. 11., 17:00'],
    ['sk', noTime, 'SK', 'ne 1. 3.'],
  ] as const)('in %s, %j in %s is %j', (locale, moment, country, words) => {
    expect(formatShort(locale, moment, country)).toBe(words);
  });
});
