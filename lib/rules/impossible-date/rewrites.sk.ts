import { momentBlank } from '../../checker/blanks.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { daysMeant, nearestDays, readDay, readWeekday } from '../../languages/dates.ts';
import { weekdayOf } from '../../languages/dates/day.ts';
import { SLOVAK_GENITIVE } from '../../languages/dates/write.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';

const MONTH = '(?:janu|febru|marc|apr|maj|jun|jul|august|septemb|okt|novemb|decemb)';
const DATE = `(?<date>(?<number>\\d{1,2})\\. ?(?:\\d{1,2}\\.|${MONTH}\\p{L}*)(?: ?\\d{4})?)`;
/** On folded text. */
const WITH_WEEKDAY = new RegExp(
  `(?:(?<preposition>vo?|do|od|na) )?(?<weekday>(?:nede|pondel|utor|stred|stvrt|piat|sobot)\\p{L}+),? (?:dna )?${DATE}`,
  'gu',
);
/** On folded text: a day that has its date by its name. */
export const FEAST =
  /(?<!\p{L})(?:stedr\p{L}+ d\p{L}+|silvest\p{L}+|mikulas\p{L}*|novy rok|noveho roka|valentin\p{L}*|vianoc\p{L}*)(?!\p{L})/u;
const WITH_PREPOSITION = new RegExp(`(?:v|vo|do|k|ku|dna|najneskor)? ?${DATE}`, 'u');

/** Sunday first: after *v* and *na*, after *je*, after *do* and *od*. */
const ACCUSATIVE = ['nedeľu', 'pondelok', 'utorok', 'stredu', 'štvrtok', 'piatok', 'sobotu'];
const NOMINATIVE = ['nedeľa', 'pondelok', 'utorok', 'streda', 'štvrtok', 'piatok', 'sobota'];

/** The weekday that fits the day, then the day that fits the weekday; else a date to be picked. */
export function rewrites(sentence: Sentence, span: Span, { today }: RuleContext): Rewrite[] {
  const hits = Array.from(sentence.folded.matchAll(WITH_WEEKDAY));
  if (hits.length === 0) return picked(sentence, span);
  const hit = hits.find(({ index, 0: { length } }) =>
    overlaps(shift({ start: index, end: index + length }, sentence.start), span),
  );
  if (!hit) return [];
  const at = shift({ start: hit.index, end: hit.index + hit[0].length }, sentence.start);
  const { preposition = '', weekday = '', date = '', number = '' } = hit.groups ?? {};
  const named = readDay(date, 'sk');
  const index = readWeekday(weekday, 'sk');
  if (!named || index === null) return [];
  const [meant] = daysMeant(named, today).filter((day) => day >= today);
  const words = sentence.text.slice(hit.index, hit.index + hit[0].length);
  const isTold =
    (hit.index === 0 && preposition === '') ||
    /(?<!\p{L})(?:je|bude|bola?)[: ]+$/u.test(sentence.folded.slice(0, hit.index));
  const names = isTold ? [NOMINATIVE] : [ACCUSATIVE, SLOVAK_GENITIVE];
  const renamed = meant ? withWeekday(words, preposition, weekday, weekdayOf(meant), names) : null;
  const isFeast = FEAST.test(sentence.folded);
  const others = (isFeast ? [] : nearestDays(named, index, today)).map((day) =>
    words.replace(new RegExp(`(?<!\\d)${number}(?=\\.)`), String(day)),
  );
  return [...(renamed === null ? [] : [renamed]), ...others].map((text) => ({
    ...replaceWords(at, text),
    isChoice: true,
  }));
}

/** Null where the weekday is written in another case; *do piatku* is *do piatka*. */
function withWeekday(
  words: string,
  preposition: string,
  from: string,
  to: number,
  cases: readonly (readonly string[])[],
): string | null {
  const written = from.replace(/(?<=k)u$/u, 'a');
  const isIn = /^vo?$/.test(preposition);
  const names = cases.find((all) => all.some((name) => fold(name) === written));
  const name = names?.[to];
  if (!name || (!isIn && preposition !== '' && names === ACCUSATIVE && preposition !== 'na'))
    return null;
  const start = isIn ? preposition.length + 1 : words.search(/\S+,? (?:dňa |dna )?\d/u);
  const first = isIn ? `${to === 4 ? 'vo' : 'v'} ` : words.slice(0, start);
  const cased = /^V/u.test(words) && isIn ? first.replace('v', 'V') : first;
  const named = /^\p{Lu}/u.test(words.slice(start)) ? capitalise(name) : name;
  return cased + named + words.slice(start + from.length);
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
