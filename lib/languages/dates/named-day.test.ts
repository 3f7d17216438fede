import { expect, test } from 'vitest';
import { readDay, readWeekday, type NamedDay } from './named-day.ts';
import { type Language } from '../../checker/report.ts';

type Written = [Language, string, NamedDay | null];

test.each<Written>([
  ['en', '24 november', { day: 24, month: 11, year: null }],
  ['en', 'nov 24th', { day: 24, month: 11, year: null }],
  ['en', '31 june 2027', { day: 31, month: 6, year: 2027 }],
  ['en', '2026-11-24', { day: 24, month: 11, year: 2026 }],
  ['en', '11/24', { day: 24, month: 11, year: null }],
  ['en', '24/11/26', { day: 24, month: 11, year: 2026 }],
  ['en', '3/4', null],
  ['en', '24 to 26 november', null],
  ['en', 'next week', null],
  ['en', 'the 25th', { day: 25, month: null, year: null }],
  ['es', '3/4', { day: 3, month: 4, year: null }],
  ['es', '2 de diciembre de 2026', { day: 2, month: 12, year: 2026 }],
  ['es', '2 de setiembre', { day: 2, month: 9, year: null }],
  ['es', 'semana 40', null],
  ['es', 'semana 12', null],
  ['es', 'semana del 12', { day: 12, month: null, year: null }],
  ['sk', '2. decembra 2026', { day: 2, month: 12, year: 2026 }],
  ['sk', '8. 12.', { day: 8, month: 12, year: null }],
])('%s: %s', (language, words, day) => {
  expect(readDay(words, language)).toEqual(day);
});

test.each<[Language, string, number | null]>([
  ['en', 'on wed', 3],
  ['en', 'sunday morning', 0],
  ['es', 'miercoles', 3],
  ['sk', 'v stvrtok', 4],
  ['en', 'tomorrow', null],
])('%s: %s is day %s of the week', (language, words, weekday) => {
  expect(readWeekday(words, language)).toBe(weekday);
});
