import type { Span } from './span.ts';

/** A text made ready for matching, and the way back to the text as it was written. */
export interface Prepared {
  /** The original without soft hyphens and characters of no width, its letters composed (NFC). */
  readonly text: string;
  /** `text`, unit for unit: lower case, no diacritics, plain quotes, hyphens and spaces. */
  readonly folded: string;
  /** Where a span of `text` or `folded` stands in the original. */
  readonly toOriginal: (span: Span) => Span;
  /** Where a span of the original stands in `text` and `folded`. */
  readonly fromOriginal: (span: Span) => Span;
}

/** A stretch that is written differently in `text`: it starts and ends here, and there. */
interface Edit {
  readonly original: Span;
  readonly prepared: Span;
}

type Side = keyof Edit;

const NO_WIDTH = '\\u00AD\\u034F\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF';
const NO_WIDTH_RUN = new RegExp(`[${NO_WIDTH}]+`, 'gu');
/** A character together with the marks and characters of no width that follow it. */
const CLUSTER = new RegExp(`[^]?[\\p{M}${NO_WIDTH}]+`, 'gu');
const NEEDS_PREPARING = new RegExp(`[\\p{M}${NO_WIDTH}]`, 'u');

/** What was folded once is remembered: there are 65,536 code units at the most. */
const FOLDS = new Map(
  Object.entries({
    "'": '‘’‚‛′‵ʼʹ´`',
    '"': '“”„‟″‶«»',
    '-': '‐‑‒–—―−',
    ' ': '\t\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000',
    '\n': '\u2028\u2029\u0085',
    a: 'æÆ',
    d: 'đĐðÐ',
    h: 'ħĦ',
    i: 'ı',
    l: 'łŁŀĿ',
    o: 'øØœŒ',
    s: 'ßẞ',
    t: 'þÞŧŦ',
  }).flatMap(([plain, variants]) => variants.split('').map((variant) => [variant, plain] as const)),
);
const FOLDABLE = /[\t\v\f\r`\u0080-\uFFFF]/g;
const LETTER_AND_MARKS = /^.\p{M}+$/u;

/** Linear in the length of `text`. */
export function prepare(text: string): Prepared {
  const edits: Edit[] = [];
  const prepared = NEEDS_PREPARING.test(text) ? compose(text, edits) : text;
  return {
    text: prepared,
    folded: fold(prepared),
    toOriginal: (span) => carry(span, edits, 'prepared', 'original'),
    fromOriginal: (span) => carry(span, edits, 'original', 'prepared'),
  };
}

/** Lower case, without diacritics, with plain quotes, hyphens and spaces; as long as `text`. */
export function fold(text: string): string {
  const plain = text.replace(FOLDABLE, foldUnit);
  return plain.toLowerCase();
}

function foldUnit(unit: string): string {
  const known = FOLDS.get(unit);
  if (known !== undefined) return known;
  const decomposed = unit.normalize('NFD');
  const plain = LETTER_AND_MARKS.test(decomposed) ? decomposed.charAt(0) : unit;
  FOLDS.set(unit, plain);
  return plain;
}

function compose(text: string, edits: Edit[]): string {
  let removed = 0;
  return text.replace(CLUSTER, (cluster, offset: number) => {
    const composed = cluster.replace(NO_WIDTH_RUN, '').normalize('NFC');
    if (composed !== cluster) {
      const start = offset - removed;
      edits.push({
        original: { start: offset, end: offset + cluster.length },
        prepared: { start, end: start + composed.length },
      });
      removed += cluster.length - composed.length;
    }
    return composed;
  });
}

function carry(span: Span, edits: readonly Edit[], from: Side, to: Side): Span {
  if (edits.length === 0) return span;
  const start = carryPoint(span.start, edits, from, to, 'start');
  if (span.start === span.end) return { start, end: start };
  return { start, end: carryPoint(span.end, edits, from, to, 'end') };
}

/** A point inside an edit moves to the edit's own `edge`. */
function carryPoint(point: number, edits: readonly Edit[], from: Side, to: Side, edge: keyof Span) {
  const edit = lastEditBefore(point, edits, from, edge);
  if (!edit) return point;
  const beyond = point - edit[from].end;
  return beyond >= 0 ? edit[to].end + beyond : edit[to][edge];
}

/** The last edit that starts before an end, or at or before a start. */
function lastEditBefore(point: number, edits: readonly Edit[], from: Side, edge: keyof Span) {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = edits[middle]?.[from].start ?? Infinity;
    if (edge === 'end' ? start < point : start <= point) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
