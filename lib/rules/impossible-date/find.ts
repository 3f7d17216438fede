import { blank } from '../../checker/blanks.ts';
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
import { around, textAt, type Span } from '../../text/span.ts';

/** Left out where a weekday cannot be put in another one's place: Slovak declines them. */
export interface ImpossibleDateWords {
  /** What did not happen by a day that is past is told, and not promised; folded. */
  readonly negates: RegExp;
  /** Sunday first. */
  readonly weekdays?: readonly string[];
  /** Any of them, in full. */
  readonly written?: RegExp;
  /** A blank for the day where none that is near can be meant. */
  readonly pick?: string;
  /** Days that have their date by their name, folded: where one stands in the sentence, the date stays. */
  readonly feast?: RegExp;
  /** The day said once more behind its date, folded; the blank stands for both. */
  readonly restated?: RegExp;
  /** Days between the day named and one that is offered for its weekday: any number, unless told. */
  readonly reach?: number;
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
      const span = weekday ? around(date, weekday.span) : date;
      const reason = impossibilityOf(named, weekday?.index ?? null, today);
      if (reason === null || sentence.isQuoted(span)) continue;
      if (named.year === null && reason !== 'no-such-day') continue;
      const isBehind = daysMeant(named, today).every((day) => day < today);
      const isPromised = promisesBefore(sentence, date) && !words.negates.test(sentence.folded);
      if (isBehind && reason !== 'no-such-day' && !isPromised) continue;
      // Which day was meant only the writer knows.
      const isFeast = words.feast?.test(sentence.folded) ?? false;
      const rewrites = isFeast ? [] : rewritesOf(written, { text, today }, words);
      const again = words.restated?.exec(sentence.folded.slice(span.end - sentence.start))?.[0];
      const whole = { start: span.start, end: span.end + (again?.length ?? 0) };
      const offered = again === undefined ? rewrites : [];
      const picked =
        offered.length === 0 && words.pick
          ? [{ ...replaceWords(whole, words.pick), mayGo: [whole] }]
          : [];
      yield { span, variant: reason, rewrites: [...offered, ...picked], sentences: [sentence] };
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

/** *On Saturday, that is the 29th*. */
const THAT_IS = '(?:cize|teda|to jest|that is|es decir|o sea),? ';
const BEFORE_DATE = new RegExp(`^,? ?(?:\\(|${THAT_IS})?(?:the |el |dia |dna )?$`);
const BEHIND_DATE = new RegExp(`^,? ?(?:\\(|${THAT_IS}(?:vo? |on |el )?)$`);

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

/** The other weekday, then the other day of the month; instead of a day that is not there, the nearest to confirm. */
function rewritesOf(
  { named, date, weekday }: WrittenDate,
  { text, today }: Pick<RuleContext, 'text' | 'today'>,
  words: ImpossibleDateWords,
): Rewrite[] {
  const [meant] = daysMeant(named, today).filter((day) => day >= today);
  const { reach = Infinity } = words;
  const others = weekday || !meant ? nearestDays(named, weekday?.index ?? null, today) : [];
  const near = others.filter((day) => Math.abs(day - named.day) <= reach);
  if (!weekday) return near.flatMap((day) => toConfirm(named, date, day, text));
  const renamed = meant ? withWeekday(weekday.span, meant, text, words) : [];
  const isFar = others.length > 0 && near.length === 0;
  const last = isFar && !meant ? nearestDays(named, null, today) : [];
  return [
    ...renamed,
    ...near.flatMap((day) => withDay(date, named.day, day, text)),
    ...last.flatMap((day) => withBoth({ named, date, weekday }, day, { text, today }, words)),
  ].map((rewrite) => ({ ...rewrite, isChoice: true }));
}

/** *31 November* → *[__30 November__]* */
const toConfirm = (named: NamedDay, date: Span, day: number, text: string): Rewrite[] =>
  withDay(date, named.day, day, text).map(({ start, end, replacement }) => ({
    ...date,
    replacement: blank(text.slice(date.start, start) + replacement + text.slice(end, date.end)),
  }));

/** *Tuesday 31 November* → *Monday 30 November* */
function withBoth(
  { named, date, weekday }: WrittenDate,
  day: number,
  { text, today }: Pick<RuleContext, 'text' | 'today'>,
  words: ImpossibleDateWords,
): Rewrite[] {
  const [meant] = daysMeant({ ...named, day }, today).filter((one) => one >= today);
  if (!meant || !weekday) return [];
  const whole = around(date, weekday.span);
  const changes = [
    ...withWeekday(weekday.span, meant, text, words),
    ...withDay(date, named.day, day, text),
  ].sort((a, b) => b.start - a.start);
  const said = changes.reduce(
    (now, { start, end, replacement }) =>
      now.slice(0, start - whole.start) + replacement + now.slice(end - whole.start),
    textAt(text, whole),
  );
  return [replaceWords(whole, said)];
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
  const number = new RegExp(`(?<!\\d)0?${from}(?!\\d)(st|nd|rd|th)?`).exec(textAt(text, date));
  if (!number) return [];
  const [written, suffix] = number;
  const start = date.start + number.index;
  const said = suffix ? ordinal(to) : String(to);
  return [replaceWords({ start, end: start + written.length }, said)];
}

/** English: *1st*, *22nd*, *13th*. */
function ordinal(day: number): string {
  const isTeen = day > 10 && day < 20;
  return `${day}${(isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10]) ?? 'th'}`;
}

const foldedAt = (sentence: Sentence, { start, end }: Span): string =>
  sentence.folded.slice(start - sentence.start, end - sentence.start);
