import { momentBlank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { daysMeant, nearestDays, readDay, readWeekday } from '../../languages/dates.ts';
import { weekdayOf } from '../../languages/dates/day.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

const MONTH = '(?:janu|febru|marc|apr|maj|jun|jul|august|septemb|okt|novemb|decemb)';
const DATE = `(?<date>(?<number>\\d{1,2})\\. ?(?:\\d{1,2}\\.|${MONTH}\\p{L}*)(?: ?\\d{4})?)`;
/** On folded text. */
const WITH_WEEKDAY = new RegExp(
  `(?:(?<preposition>vo?|do|od|na) )?(?<weekday>(?:nede|pondel|utor|stred|stvrt|piat|sobot)\\p{L}+),? (?:dna )?${DATE}`,
  'u',
);
const WITH_PREPOSITION = new RegExp(`(?:v|vo|do|k|ku|dna|najneskor)? ?${DATE}`, 'u');

/** Sunday first: after *v* and *na*, after *do* and *od*. */
const ACCUSATIVE = ['nedeľu', 'pondelok', 'utorok', 'stredu', 'štvrtok', 'piatok', 'sobotu'];
const GENITIVE = ['nedele', 'pondelka', 'utorka', 'stredy', 'štvrtka', 'piatka', 'soboty'];

/** The weekday that fits the day, then the day that fits the weekday; else a date to be picked. */
export function rewrites(sentence: Sentence, span: Span, { today }: RuleContext): Rewrite[] {
  const hit = WITH_WEEKDAY.exec(sentence.folded);
  if (!hit) return picked(sentence, span);
  const at = shift({ start: hit.index, end: hit.index + hit[0].length }, sentence.start);
  if (!overlaps(at, span)) return [];
  const { preposition = '', weekday = '', date = '', number = '' } = hit.groups ?? {};
  const named = readDay(date, 'sk');
  const index = readWeekday(weekday, 'sk');
  if (!named || index === null) return [];
  const [meant] = daysMeant(named, today).filter((day) => day >= today);
  const words = sentence.text.slice(hit.index, hit.index + hit[0].length);
  const renamed = meant ? withWeekday(words, preposition, weekday, weekdayOf(meant)) : null;
  const others = nearestDays(named, index, today).map((day) =>
    words.replace(new RegExp(`(?<!\\d)${number}(?=\\.)`), String(day)),
  );
  return [...(renamed === null ? [] : [renamed]), ...others].map((text) => replaceWords(at, text));
}

/** Null where the weekday is written in another case. */
function withWeekday(words: string, preposition: string, from: string, to: number): string | null {
  const isIn = /^vo?$/.test(preposition);
  const names = [ACCUSATIVE, GENITIVE].find((all) => all.some((name) => fold(name) === from));
  const name = names?.[to];
  if (!name || (!isIn && preposition !== '' && names === ACCUSATIVE && preposition !== 'na'))
    return null;
  const start = isIn ? preposition.length + 1 : words.search(/\S+,? (?:dňa |dna )?\d/u);
  const first = isIn ? `${to === 4 ? 'vo' : 'v'} ` : words.slice(0, start);
  const cased = /^V/u.test(words) && isIn ? first.replace('v', 'V') : first;
  return cased + name + words.slice(start + from.length);
}

/** Only for a whole sentence: the flagged date itself is mended in place. */
function picked(sentence: Sentence, span: Span): Rewrite[] {
  if (span.start !== sentence.start) return [];
  const hit = WITH_PREPOSITION.exec(sentence.folded);
  if (!hit) return [];
  const lead = /^ ?/.exec(hit[0])?.[0] ?? '';
  const at = shift({ start: hit.index, end: hit.index + hit[0].length }, sentence.start);
  return [replaceWords(at, `${lead}do ${momentBlank('sk')}`)];
}
