import { describe, expect, it } from 'vitest';
import { isWorkingDay, nextWorkingDay } from './working-days.ts';

describe('isWorkingDay', () => {
  it.each([
    ['2026-11-23', 'SK', true],
    ['2026-11-21', 'SK', false],
    ['2026-11-22', 'US', false],
    ['2026-11-26', 'US', false],
    ['2026-11-26', 'GB', true],
    ['2026-12-28', 'GB', false],
    ['2026-04-06', 'SK', false],
    ['2027-03-26', 'ES', false],
    ['2026-09-16', 'MX', false],
    ['2026-12-25', 'XX', true],
    ['2050-12-26', 'SK', false],
  ] as const)('%s in %s: %j', (day, country, works) => {
    expect(isWorkingDay(day, country)).toBe(works);
  });
});

describe('nextWorkingDay', () => {
  it.each([
    ['2026-11-20', 'SK', '2026-11-23'],
    ['2026-11-23', 'SK', '2026-11-24'],
    ['2026-12-23', 'SK', '2026-12-28'],
    ['2026-12-31', 'ES', '2027-01-04'],
    ['2028-02-28', 'ES', '2028-02-29'],
  ] as const)('after %s in %s is %s', (day, country, next) => {
    expect(nextWorkingDay(day, country)).toBe(next);
  });
});
