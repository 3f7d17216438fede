/** What a rewrite changes in its sentence, cut into pieces to show. Pure. */
import type { Suggestion } from '../lib/checker/report.ts';
import { shift, type Span } from '../lib/text/span.ts';
import type { ShownFinding } from './compose-view.ts';

export type Piece =
  | { readonly kind: 'same' | 'old' | 'new'; readonly text: string }
  /** `index` in `suggestion.blanks`. */
  | { readonly kind: 'blank'; readonly index: number };

/** Of an unchanged beginning or end, about this many characters are shown. */
const CONTEXT = 48;

/** The struck and the new words with enough of the sentence around them to read. */
export function previewPieces(shown: ShownFinding, suggestion: Suggestion): Piece[] {
  const { sentence } = shown;
  const { preview } = suggestion;
  const blanks = blanksInPreview(shown, suggestion);
  const head = Math.min(commonHead(sentence, preview), blanks[0]?.start ?? preview.length);
  const most = Math.min(sentence.length, preview.length) - head;
  const afterBlanks = preview.length - (blanks.at(-1)?.end ?? head);
  const tail = Math.min(commonTail(sentence, preview, most), afterBlanks);

  const pieces: Piece[] = [
    { kind: 'same', text: shortenHead(preview.slice(0, head)) },
    { kind: 'old', text: sentence.slice(head, sentence.length - tail) },
    ...newPieces(preview, { start: head, end: preview.length - tail }, blanks),
    { kind: 'same', text: shortenTail(preview.slice(preview.length - tail)) },
  ];
  return pieces.filter((piece) => piece.kind === 'blank' || piece.text !== '');
}

/** The sentence as it will read; a blank without a value stays as it stands. */
export function fillPreview(
  shown: ShownFinding,
  suggestion: Suggestion,
  values: readonly (string | null)[],
): string {
  return blanksInPreview(shown, suggestion).reduceRight((text, { start, end }, index) => {
    const value = values[index] ?? text.slice(start, end);
    return text.slice(0, start) + value + text.slice(end);
  }, suggestion.preview);
}

/**
 * A suggestion counts its blanks in the replacement. In the preview that stands where it stands in
 * the sentence, or a little before: characters of no width are left out.
 */
function blanksInPreview({ finding }: ShownFinding, suggestion: Suggestion): Span[] {
  const { preview, replacement, start, blanks } = suggestion;
  const by = preview.lastIndexOf(replacement, start - finding.sentence.start);
  return blanks.map((blank) => shift(blank, by));
}

function newPieces(preview: string, changed: Span, blanks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = changed.start;
  blanks.forEach(({ start, end }, index) => {
    pieces.push({ kind: 'new', text: preview.slice(at, start) }, { kind: 'blank', index });
    at = end;
  });
  pieces.push({ kind: 'new', text: preview.slice(at, changed.end) });
  return pieces;
}

/** Words, spaces, and each mark of punctuation by itself. */
const words = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|\s+|[^]/gu) ?? [];

/** Length of the whole words that two texts begin with alike. */
function commonHead(a: string, b: string): number {
  const others = words(b);
  let length = 0;
  for (const [index, word] of words(a).entries()) {
    if (word !== others[index]) break;
    length += word.length;
  }
  return length;
}

/** Length of the whole words that two texts end with alike, `most` at the most. */
function commonTail(a: string, b: string, most: number): number {
  const others = words(b).toReversed();
  let length = 0;
  for (const [index, word] of words(a).toReversed().entries()) {
    if (word !== others[index] || length + word.length > most) break;
    length += word.length;
  }
  return length;
}

function shortenHead(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `… ${text.slice(-CONTEXT).replace(/^\S*\s+/, '')}`;
}

function shortenTail(text: string): string {
  if (text.length <= CONTEXT) return text;
  return `${text.slice(0, CONTEXT).replace(/\s+\S*$/, '')} …`;
}
