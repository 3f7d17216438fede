import type { Span } from '../text/span.ts';

/** A stretch of the draft's text and the node that it stands in: a text node, or an element such as `<br>`. */
export interface Piece extends Span {
  readonly node: Node;
  /** Where in its text node it starts. */
  readonly offset: number;
}

/** The writer's own words in a body, and where each of them stands on the page. */
export interface DraftMap {
  readonly text: string;
  /** In the order of the page; newlines between blocks belong to none. */
  readonly pieces: readonly Piece[];
  /** The words of others that are quoted in the body. */
  readonly quoted: string;
}

/** Stands for what is not text (a picture, a chip), so that the words around it do not touch. */
export const OBJECT = '\u{FFFC}';

interface Place {
  readonly node: Text;
  readonly offset: number;
}

function placeIn(piece: Piece | undefined, offset: number): Place | null {
  if (!piece || offset < piece.start || offset > piece.end) return null;
  const { node } = piece;
  const inside = piece.offset + offset - piece.start;
  return node instanceof Text && node.isConnected && inside <= node.length
    ? { node, offset: inside }
    : null;
}

/** How many pieces come before the first one for which it is true; they are in order, so it stays true. */
function countBefore(pieces: readonly Piece[], isReached: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && isReached(piece)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a span that starts at this offset starts: in the text after it. */
const placeAfter = ({ pieces }: DraftMap, offset: number): Place | null =>
  placeIn(pieces[countBefore(pieces, ({ end }) => end > offset)], offset);

/** Where a span that ends at this offset ends: in the text before it. */
const placeBefore = ({ pieces }: DraftMap, offset: number): Place | null =>
  placeIn(pieces[countBefore(pieces, ({ start }) => start >= offset) - 1], offset);

const isFromTo = (range: Range, from: Place, to: Place): boolean =>
  range.startContainer === from.node &&
  range.startOffset === from.offset &&
  range.endContainer === to.node &&
  range.endOffset === to.offset;

/**
 * The range that holds exactly the span; `null` where an end of it is in no text node of the page.
 * @param known is given back where it is that range already
 */
export function rangeAt(map: DraftMap, { start, end }: Span, known?: Range): Range | null {
  const from = placeAfter(map, start) ?? placeBefore(map, start);
  const to = placeBefore(map, end) ?? placeAfter(map, end);
  if (!from || !to) return null;
  if (known && isFromTo(known, from, to)) return known;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

const offsetOfEnd = ({ offset, start, end }: Piece): number => offset + end - start;

/** The offset in the draft of a place on the page; places outside the text count as the next place inside. */
export function offsetAt(map: DraftMap, node: Node, offset: number): number {
  const own = map.pieces.find((piece) => piece.node === node && offset <= offsetOfEnd(piece));
  if (own && node instanceof Text) return own.start + Math.max(offset - own.offset, 0);
  const place = new Range();
  place.setStart(node, offset);
  const next = map.pieces.find(
    (piece) => piece.node.isConnected && place.comparePoint(piece.node, 0) >= 0,
  );
  return next ? next.start : map.text.length;
}

/** The spans of a map as a map of their own, each on lines of its own. */
export function pickSpans({ text, pieces, quoted }: DraftMap, spans: readonly Span[]): DraftMap {
  const picked: Piece[] = [];
  let words = '';
  for (const span of spans) {
    if (words !== '' && !words.endsWith('\n')) words += '\n';
    const shift = words.length - span.start;
    words += text.slice(span.start, span.end);
    for (const piece of pieces) {
      const start = Math.max(piece.start, span.start);
      const end = Math.min(piece.end, span.end);
      if (start >= end) continue;
      const offset = piece.offset + start - piece.start;
      picked.push({ node: piece.node, offset, start: start + shift, end: end + shift });
    }
  }
  return { text: words, pieces: picked, quoted };
}
