import { BEFORE_NUMBER, LAST_BEFORE_CAPITAL, NEVER_LAST } from './abbreviations.ts';
import { fold } from './fold.ts';
import type { Span } from './span.ts';

const LINE = /[^\n\u2028\u2029]+/g;
const BULLET = /^\s*(?:[-–—*•▪◦‣·→]+\s+|\d{1,2}\.\s+(?=\p{Lu})|(?:\d{1,2}|\p{L})\)\s+)/u;
/** A line of a mail in plain text that was wrapped by its program ends between these columns. */
const WRAPPED_AT = { min: 60, max: 100 };
const FINISHED = /[.!?…:;]["'“‘\p{Pe}\p{Pf}]*$/u;
const GOES_ON = /^\s*[\p{Ll}\p{N}(]/u;

const EMOJI = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|(?<=\s)[:;]-?[)(DP])`;
/** What may end a sentence: stops with what closes after them, or emoji, before a space. */
const STOP = new RegExp(
  String.raw`(?:(?<stop>[.!?…]+)(?<closing>["'“‘\p{Pe}\p{Pf}]*)(?:\s*${EMOJI})*|(?:\s?${EMOJI})+)(?=\s|$)`,
  'gu',
);
const OPENING = /^[\s¿¡"'\p{Ps}\p{Pi}]*/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;

const LAST_TOKEN = /[^\s\p{Ps}\p{Pi}"'¿¡/]*$/u;
/** *Art. IV* too; *I* alone opens a sentence, and *XL* is a size. */
const NUMBER = /^(?:\d|(?!I(?!\p{L}))[IVX]+(?![\p{L}-]))/u;
const DAY_OR_ORDINAL = /^(?:\d{1,2}\.)*\d{1,2}$/;
const CAPITAL_LETTER = /^\p{Lu}$/u;
/** What stands before the initial of a name, and not before the name of a thing (*bay C.*). */
const BEFORE_INITIAL =
  /(?:^|[\p{Lu}.]\S*\s|,\s|(?:^|\s)(?:to|by|from|with|and|for|de|del|con|por|para|y|a|od|pre|s|so|pan[iau]?|pana|pane)\s)$/u;
const DOTTED_OR_LETTER = /^(?:\p{L}{1,2}\.)*\p{L}{1,3}$/u;
/** How far around a stop one must look: longer than any abbreviation. */
const NEAR = 40;

/**
 * The sentences of a text, without the space and the bullet before them. A line ends a sentence,
 * unless it was plainly wrapped into the next. Knows the abbreviations of English, Spanish and
 * Slovak. Linear in the length of `text`.
 */
export function splitSentences(text: string): Span[] {
  return paragraphs(text).flatMap((paragraph) => splitParagraph(text, paragraph));
}

function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let previous: Span | undefined;
  for (const { 0: words, index } of text.matchAll(LINE)) {
    const line = { start: index, end: index + words.length };
    if (previous && isWrapped(text, previous, line)) found.pop();
    else start = line.start;
    found.push({ start, end: line.end });
    previous = line;
  }
  return found;
}

function isWrapped(text: string, line: Span, next: Span): boolean {
  const words = text.slice(line.start, line.end).trimEnd();
  if (words.length < WRAPPED_AT.min || words.length > WRAPPED_AT.max) return false;
  if (next.start - line.end > 1 || FINISHED.test(words)) return false;
  const following = text.slice(next.start, next.end);
  return GOES_ON.test(following) && !BULLET.test(following);
}

function splitParagraph(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end);
  const found: Span[] = [];
  let from = BULLET.exec(paragraph)?.[0].length ?? 0;
  for (const match of paragraph.matchAll(STOP)) {
    if (match.index < from || !endsSentence(paragraph, match)) continue;
    const to = match.index + match[0].length;
    found.push({ start: start + from, end: start + to });
    from = to;
  }
  found.push({ start: start + from, end });
  return found.flatMap((span) => trim(text, span));
}

function trim(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  const trimmed = sentence.trimStart();
  if (trimmed === '') return [];
  return [{ start: end - trimmed.length, end: start + sentence.trimEnd().length }];
}

function endsSentence(paragraph: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const after = paragraph.slice(end, end + NEAR);
  const next = after.replace(OPENING, '');
  if (next === '') return true;
  const { stop, closing } = match.groups ?? {};
  if (stop === undefined) return CAPITAL.test(next);
  if (SMALL.test(next) && (closing !== '' || /^(?:\.\.+|…+)$/.test(stop))) return false;
  if (stop !== '.') return true;
  return !dotBelongsToWord(paragraph.slice(Math.max(0, match.index - NEAR), match.index), next);
}

/** Whether the dot between `before` and `next` is part of the word it stands at. */
function dotBelongsToWord(before: string, next: string): boolean {
  const token = LAST_TOKEN.exec(before)?.[0] ?? '';
  const word = fold(token);
  const nextIsNumber = NUMBER.test(next);
  if (DAY_OR_ORDINAL.test(word)) return nextIsNumber || SMALL.test(next);
  if (CAPITAL_LETTER.test(token)) return SMALL.test(next) || isInitial(token, before.slice(0, -1));
  if (NEVER_LAST.has(word)) return true;
  if (nextIsNumber && BEFORE_NUMBER.has(word)) return true;
  const abbreviated = LAST_BEFORE_CAPITAL.has(word) || isDotted(word);
  return abbreviated && !CAPITAL.test(next);
}

const isInitial = (letter: string, before: string): boolean =>
  letter === 'I' ? before.trim() === '' : BEFORE_INITIAL.test(before);

/** *s.r.o*, *p.m*, or a letter alone. */
const isDotted = (word: string): boolean =>
  DOTTED_OR_LETTER.test(word) && (word.length === 1 || word.includes('.'));
