import type { Language } from '../../checker/report.ts';
import { type Moment, utcDate, weekdayOf } from './day.ts';

/** Where English puts the month first and counts hours to twelve. */
const MONTH_FIRST = new Set(['US', 'CA', 'PH']);
/** Sunday to Saturday, as they stand after *do*. */
export const SLOVAK_GENITIVE = [
  'nedele',
  'pondelka',
  'utorka',
  'stredy',
  'štvrtka',
  'piatka',
  'soboty',
];

type Part = Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month'>;

/**
 * A day and an hour as they stand after *by*, *antes del* or *el*, *do*: *Tuesday 24 November at
 * 17:00* (in the US *Tuesday, November 24 at 5 PM*), *martes 24 de noviembre a las 17:00*,
 * *utorka 24. novembra 17:00*.
 */
export function formatDeadline(language: Language, moment: Moment, country: string): string {
  const day = formatDay(language, moment, country);
  return moment.time === null ? day : `${day} ${formatTime(language, moment.time, country)}`;
}

/** Short, for a chip: *Tue 24 Nov, 17:00*. */
export function formatShort(locale: Language, { day, time }: Moment, country: string): string {
  const tag = localeTag(locale, country);
  const short = `${part(tag, day, { weekday: 'short' })} ${part(tag, day, { day: 'numeric', month: 'short' })}`;
  return time === null ? short : `${short}, ${formatClock(locale, time, country)}`;
}

function formatDay(language: Language, { day }: Moment, country: string): string {
  const tag = localeTag(language, country);
  const date = part(tag, day, { day: 'numeric', month: 'long' });
  if (language === 'sk') return `${SLOVAK_GENITIVE[weekdayOf(day)] ?? ''} ${date}`;
  return `${part(tag, day, { weekday: 'long' })}${tag === 'en-US' ? ',' : ''} ${date}`;
}

function formatTime(language: Language, time: string, country: string): string {
  const clock = formatClock(language, time, country);
  switch (language) {
    case 'en':
      return `at ${clock}`;
    case 'es':
      return `${clock.startsWith('1:') ? 'a la' : 'a las'} ${clock}`;
    case 'sk':
      return clock;
  }
}

/** *17:00*, *9:30*; *5 PM* in English where the month comes first. */
function formatClock(language: Language, time: string, country: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const padded = String(minutes).padStart(2, '0');
  if (localeTag(language, country) !== 'en-US') return `${hours}:${padded}`;
  return `${hours % 12 || 12}${minutes ? `:${padded}` : ''} ${hours < 12 ? 'AM' : 'PM'}`;
}

function localeTag(language: Language, country: string): string {
  if (language !== 'en') return language;
  return MONTH_FIRST.has(country) ? 'en-US' : 'en-GB';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it does. */
function formatOf(tag: string, options: Part): Intl.DateTimeFormat {
  const name = `${tag} ${JSON.stringify(options)}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}

const part = (tag: string, day: Moment['day'], options: Part): string =>
  formatOf(tag, options).format(utcDate(day));
