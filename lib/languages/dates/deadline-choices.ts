import type { Day } from '../../checker/draft.ts';
import type { Choice, Language, Locale } from '../../checker/report.ts';
import type { Moment } from './day.ts';
import { nextWorkingDay } from './working-days.ts';
import { formatDeadline, formatShort } from './write.ts';

const NOON = '12:00';
const END_OF_DAY = '17:00';
/** The last moment that is proposed, in working days from today. */
const A_WEEK = 5;

/** Moments by which an answer can be promised; none of them today, for the engine has no clock. */
export function nextMoments(today: Day, country: string): Moment[] {
  const days: Day[] = [];
  for (let day = today; days.length < A_WEEK;) {
    day = nextWorkingDay(day, country);
    days.push(day);
  }
  const [first = today, second = today] = days;
  return [
    { day: first, time: NOON },
    { day: first, time: END_OF_DAY },
    { day: second, time: END_OF_DAY },
    { day: days.at(-1) ?? today, time: END_OF_DAY },
  ];
}

/** The next moments as chips: the label in `locale`, the words for the draft in `language`. */
export const deadlineChoices = (
  today: Day,
  country: string,
  locale: Locale,
  language: Language,
): Choice[] =>
  nextMoments(today, country).map((moment) => ({
    label: formatShort(locale, moment, country),
    text: formatDeadline(language, moment, country),
  }));
