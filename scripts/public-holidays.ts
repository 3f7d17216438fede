import Holidays from 'date-holidays';
import { format, resolveConfig } from 'prettier';

export const TABLE = new URL('../lib/languages/dates/public-holidays.ts', import.meta.url);

const FIRST_YEAR = 2026;
const LAST_YEAR = 2035;
const EUROPE =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK';
const AMERICAS = 'AR BO CA CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE';
const OTHERS = 'AU GQ NZ PH';
const COUNTRIES = [EUROPE, AMERICAS, OTHERS].flatMap((line) => line.split(' ')).sort();

/** The table as it should stand in its file. */
export async function publicHolidaysModule(): Promise<string> {
  const source = [
    '/**',
    ' * Public holidays of whole countries, as `MM-DD`: `yearly` those of every year, then the others by',
    ` * year, ${FIRST_YEAR} to ${LAST_YEAR}. Made by \`npm run holidays\` from the data of date-holidays`,
    ' * (https://github.com/commenthol/date-holidays, from Wikipedia), and like them under CC BY-SA 3.0.',
    ' */',
    'export const PUBLIC_HOLIDAYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
    ...COUNTRIES.map((country) => `  ${country}: {\n${rows(country)}\n  },`),
    '};',
  ].join('\n');
  return format(source, { ...(await resolveConfig(TABLE)), parser: 'typescript' });
}

function rows(country: string): string {
  const years = new Map<number, string[]>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) years.set(year, holidaysOf(country, year));
  const [first = [], ...others] = years.values();
  const yearly = first.filter((day) => others.every((days) => days.includes(day)));
  const moving = [...years].map(
    ([year, days]) => [year, days.filter((day) => !yearly.includes(day))] as const,
  );
  return [['yearly', yearly] as const, ...moving]
    .filter(([, days]) => days.length > 0)
    .map(([key, days]) => `    ${key}: '${days.join(' ')}',`)
    .join('\n');
}

function holidaysOf(country: string, year: number): string[] {
  const days = new Holidays(country, { types: ['public'] })
    .getHolidays(year)
    .filter(({ date }) => isWholeDay(date))
    .map(({ date }) => date.slice(5, 10));
  return [...new Set(days)].sort();
}

/** Holidays that begin at an hour, such as Christmas Eve from 14:00, are working days. */
const isWholeDay = (date: string): boolean => date.slice(11, 16) === '00:00';
