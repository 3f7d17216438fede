import { textAt, type Span } from '../text/span.ts';

/** What an editor is asked to write. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
  /** The whole draft that the span counts in: only while the page still reads like this anything is written. */
  readonly before: string;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What people take for one letter or sign: an emoji, a letter with its accents. */
const graphemesOf = (text: string): string[] =>
  Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);

export const lastGrapheme = (text: string): string => graphemesOf(text).at(-1) ?? '';

/** Length of what two lists begin with alike. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  for (const [index, grapheme] of a.entries()) {
    if (grapheme !== b[index]) break;
    length += grapheme.length;
  }
  return length;
}

/** The replacement without what is the same at both ends; the span counts in the draft. */
export function trimReplacement({ span, text, before }: Replacement): Replacement {
  const old = textAt(before, span);
  const head = commonLength(graphemesOf(old), graphemesOf(text));
  const tail = commonLength(
    graphemesOf(old.slice(head)).reverse(),
    graphemesOf(text.slice(head)).reverse(),
  );
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
    before,
  };
}

/** Editors swap a space and a non-breaking one beside a change: they count as equal. */
export const readsAs = (a: string, b: string): boolean =>
  a.replaceAll('\u00A0', ' ') === b.replaceAll('\u00A0', ' ');

/** The draft as it is to read. */
export const wantedText = ({ span, text, before }: Replacement): string =>
  before.slice(0, span.start) + text + before.slice(span.end);
