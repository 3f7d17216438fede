/** What a date says, as written: which day, month, year. Whether it can be is another question. */
import type { Language } from '../../checker/report.ts';

/** `month`: 1 to 12. What is not written is null. */
export interface NamedDay {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

/** Beginnings of the folded names, January first. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'se[pt]', 'oct', 'nov', 'dic'],
  sk: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
};

/** Beginnings of the folded names, Sunday first. */
const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  es: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  sk: ['nedel', 'pondel', 'utor', 'stred', 'stvrt', 'piat', 'sobot'],
};

const ISO = /(\d{4})-(\d\d)-(\d\d)/;
const FIGURES = /(\d{1,2})([./-]) ?(\d{1,2})(?:[./-] ?(\d{4}|\d\d))?/;
const IN_WORDS =
  /(\d{1,2})(?:st|nd|rd|th|º|\.)? ?(?:of |de )?([a-z]{3,})(?:,? (?:de |del )?(\d{4}))?/;
const MONTH_FIRST = /([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?/;
/** Not a week: *semana 40*. */
const DAY_ALONE = /(?:^|(?<![a-z])(?!semana )[a-z]+ )(\d{1,2})(?:st|nd|rd|th)?$/;
/** More than one day. */
const RANGE = /\d(?:st|nd|rd|th|\.)? ?(?:-|to|and|or|a|al|o|y|az|alebo) ?\d{1,2}(?!\d)(?![./-]\d)/;

/** `words`: folded, as `findTimes` gives them. Null where they do not name one certain day. */
export function readDay(words: string, language: Language): NamedDay | null {
  const iso = ISO.exec(words);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  if (RANGE.test(words)) return null;
  return (
    readFigures(words, language) ??
    readWords(IN_WORDS.exec(words), language, 1, 2) ??
    readWords(MONTH_FIRST.exec(words), language, 2, 1) ??
    readDayAlone(words)
  );
}

/** 0 for Sunday to 6 for Saturday; `words`: folded. Null where they name none. */
export function readWeekday(words: string, language: Language): number | null {
  const index = WEEKDAYS[language].findIndex((stem) => new RegExp(`(?<![a-z])${stem}`).test(words));
  return index < 0 ? null : index;
}

/** In English *3/4* is either month; only a number above 12 tells. */
function readFigures(words: string, language: Language): NamedDay | null {
  const [all, first, separator, second, year] = FIGURES.exec(words) ?? [];
  if (!all) return null;
  const [a, b] = [Number(first), Number(second)];
  if (language === 'en' && separator === '/' && a <= 12 && b <= 12) return null;
  const isMonthFirst = language === 'en' && b > 12;
  const [day, month] = isMonthFirst ? [b, a] : [a, b];
  return month > 12 ? null : { day, month, year: readYear(year) };
}

function readWords(
  found: RegExpExecArray | null,
  language: Language,
  dayAt: number,
  monthAt: number,
): NamedDay | null {
  const name = found?.[monthAt];
  const index = name ? MONTHS[language].findIndex((stem) => new RegExp(`^${stem}`).test(name)) : -1;
  if (!found || index < 0) return null;
  return { day: Number(found[dayAt]), month: index + 1, year: readYear(found[3]) };
}

function readDayAlone(words: string): NamedDay | null {
  const day = Number(DAY_ALONE.exec(words)?.[1]);
  return day >= 1 && day <= 31 ? { day, month: null, year: null } : null;
}

function readYear(year: string | undefined): number | null {
  if (!year) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
