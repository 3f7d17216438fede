import type { Language } from '../../checker/report.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { sk } from './sk.ts';
import { TIME_KINDS, type TimeKind, type TimeWords } from './time-words.ts';

/** A time that a reader could check, or, as a `lower-bound`, one that looks like it. */
export interface TimeMention {
  readonly span: Span;
  readonly kind: TimeKind;
}

const WORDS: Record<Language, TimeWords> = { en, es, sk };
const patterns = new Map<Language, readonly (readonly [TimeKind, RegExp])[]>();

/** A lower bound holds a day or a month, and is by far the longest pattern: without them it is not tried. */
const isDay = ({ kind }: TimeMention): boolean =>
  kind === 'date' || kind === 'weekday' || kind === 'relative-day';
/** How the names of months begin in any of the languages. */
const MONTH =
  /(?<!\p{L})(?:jan|ene|feb|mar|apr|abr|ma[yj]|ju[nl]|aug|ago|sep|set|o[ck]t|nov|dec|dic)/u;

/**
 * Dates, times and bounded delays, in order and apart from one another; the longest reading of the
 * same words wins. Days that plainly lie behind (*yesterday*, *last Monday*) are left out.
 * `folded` is one folded sentence; the spans count in it.
 */
export function findTimes(folded: string, language: Language): TimeMention[] {
  const mentions: TimeMention[] = [];
  for (const [kind, pattern] of patternsOf(language)) {
    if (kind === 'lower-bound' && !mentions.some(isDay) && !MONTH.test(folded)) continue;
    for (const { 0: words, index } of folded.matchAll(pattern)) {
      mentions.push({ kind, span: { start: index, end: index + words.length } });
    }
  }
  mentions.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const found: TimeMention[] = [];
  for (const mention of mentions) {
    if (mention.span.start >= (found.at(-1)?.span.end ?? 0)) found.push(mention);
  }
  return found;
}

function patternsOf(language: Language): readonly (readonly [TimeKind, RegExp])[] {
  const known = patterns.get(language);
  if (known) return known;
  const made = TIME_KINDS.map((kind) => [kind, wordPattern(WORDS[language][kind])] as const);
  patterns.set(language, made);
  return made;
}
