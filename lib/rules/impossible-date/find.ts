import { promisesBefore, timesAhead } from '../../checker/commitments.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Day } from '../../checker/draft.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import {
  daysMeant,
  impossibilityOf,
  nearestDays,
  readDay,
  readWeekday,
  type NamedDay,
  type TimeMention,
} from '../../languages/dates.ts';
import { weekdayOf } from '../../languages/dates/day.ts';
import { textAt, type Span } from '../../text/span.ts';

/** Left out where a weekday cannot be put in another one's place: Slovak declines them. */
export interface ImpossibleDateWords {
  /** Sunday first. */
  readonly weekdays?: readonly string[];
  /** Any of them, in full. */
  readonly written?: RegExp;
}

/** A date as it stands in the draft, with the weekday before it or behind it in brackets. */
interface WrittenDate {
  readonly named: NamedDay;
  readonly date: Span;
  readonly weekday: { readonly index: number; readonly span: Span } | null;
}

/**
 * A promised date that cannot be meant: no such day, not that weekday, or past. Without a year in it
 * a date may be of any year, so only the first is told of it.
 */
export function* findImpossibleDates(
  { sentences, text, today }: RuleContext,
  words: ImpossibleDateWords,
): Generator<Match> {
  for (const sentence of sentences) {
    if (sentence.isQuestion) continue;
    for (const written of datesAhead(sentence)) {
      const { named, date, weekday } = written;
      const span = weekday ? outer(date, weekday.span) : date;
      const reason = impossibilityOf(named, weekday?.index ?? null, today);
      if (reason === null || sentence.isQuoted(span)) continue;
      if (named.year === null && reason !== 'no-such-day') continue;
      const isBehind = daysMeant(named, today).every((day) => day < today);
      if (isBehind && reason !== 'no-such-day' && !promisesBefore(sentence, date)) continue;
      const rewrites = rewritesOf(written, { text, today }, words);
      yield { span, variant: reason, rewrites, sentences: [sentence] };
    }
  }
}

function datesAhead(sentence: Sentence): WrittenDate[] {
  const times = timesAhead(sentence);
  return times.flatMap((time) => {
    const named =
      time.kind === 'date' ? readDay(foldedAt(sentence, time.span), sentence.language) : null;
    if (!named) return [];
    const weekday = weekdayBeside(sentence, time, times);
    return named.month === null && !weekday ? [] : [{ named, date: time.span, weekday }];
  });
}

const BEFORE_DATE = /^,? ?(?:the |el |dia |dna )?$/;
const BEHIND_DATE = /^,? ?\($/;

function weekdayBeside(
  sentence: Sentence,
  { span }: TimeMention,
  times: readonly TimeMention[],
): WrittenDate['weekday'] {
  for (const { kind, span: other } of times) {
    const isBeside =
      other.end <= span.start
        ? BEFORE_DATE.test(foldedAt(sentence, { start: other.end, end: span.start }))
        : BEHIND_DATE.test(foldedAt(sentence, { start: span.end, end: other.start }));
    if (kind !== 'weekday' || !isBeside) continue;
    const index = readWeekday(foldedAt(sentence, other), sentence.language);
    if (index !== null) return { index, span: other };
  }
  return null;
}

/** The other weekday, then the other day of the month; a day that is not there only the latter. */
function rewritesOf(
  { named, date, weekday }: WrittenDate,
  { text, today }: Pick<RuleContext, 'text' | 'today'>,
  words: ImpossibleDateWords,
): Rewrite[] {
  const [meant] = daysMeant(named, today).filter((day) => day >= today);
  const renamed = weekday && meant ? withWeekday(weekday.span, meant, text, words) : [];
  const others = weekday || !meant ? nearestDays(named, weekday?.index ?? null, today) : [];
  return [...renamed, ...others.flatMap((day) => withDay(date, named.day, day, text))];
}

function withWeekday(
  span: Span,
  day: Day,
  text: string,
  { weekdays = [], written }: ImpossibleDateWords,
): Rewrite[] {
  const name = written?.exec(textAt(text, span));
  const other = weekdays[weekdayOf(day)];
  if (!name || other === undefined) return [];
  const start = span.start + name.index;
  return [replaceWords({ start, end: start + name[0].length }, other)];
}

function withDay(date: Span, from: number, to: number, text: string): Rewrite[] {
  const number = new RegExp(`(?<!\\d)0?${from}(?!\\d)`).exec(textAt(text, date));
  if (!number) return [];
  const start = date.start + number.index;
  return [replaceWords({ start, end: start + number[0].length }, String(to))];
}

const outer = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const foldedAt = (sentence: Sentence, { start, end }: Span): string =>
  sentence.folded.slice(start - sentence.start, end - sentence.start);
