import { textAt, type Span } from '../text/span.ts';
import { OBJECT, pickSpans, type DraftMap, type Piece } from './draft-map.ts';
import { outside, QuotedLines } from './quoted-lines.ts';

/** UTF-16 code units. A longer draft is not checked. */
export const MAX_DRAFT_LENGTH = 200_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE']);
const OBJECTS = new Set(['IMG', 'SVG', 'VIDEO', 'AUDIO', 'CANVAS', 'IFRAME', 'OBJECT', 'BUTTON']);

/** Line ends in the source of a mail are shown as spaces, except where the style keeps them. */
function shownText(node: Text): string {
  if (!/[\n\r\t]/.test(node.data)) return node.data;
  const style = node.parentElement && getComputedStyle(node.parentElement).whiteSpace;
  return style?.startsWith('pre') ? node.data : node.data.replace(/[\n\r\t]/g, ' ');
}

const isObject = (element: Element, tag: string): boolean =>
  OBJECTS.has(tag) || element.getAttribute('contenteditable') === 'false';

/** Selectors; an empty one matches nothing. */
export interface ForeignParts {
  /** What the writer never wrote, such as a signature. */
  readonly never: string;
  /** What holds a quoted mail. */
  readonly quote: string;
  /** What a quoted mail starts with that goes on to the end of the body. */
  readonly quoteStart: string;
}

const matches = (element: Element, selector: string): boolean =>
  selector !== '' && element.matches(selector);

class Reader {
  readonly pieces: Piece[] = [];
  readonly quoted: Span[] = [];
  text = '';
  isCaretQuoted = false;
  private isAtLineStart = true;
  private quoteFrom: number | null = null;
  /** Where the stretch began that is the writer's or quoted. */
  private stretchFrom = 0;

  constructor(
    private readonly foreign: ForeignParts,
    private readonly caret: Node | null,
  ) {}

  read(node: Node): void {
    if (this.text.length - this.stretchFrom > MAX_DRAFT_LENGTH) return;
    if (node === this.caret && this.quoteFrom !== null) this.isCaretQuoted = true;
    if (node instanceof Text) this.add(node, shownText(node));
    else if (node instanceof HTMLElement || node instanceof SVGElement) this.readElement(node);
  }

  readChildren(element: Element): void {
    for (const child of element.childNodes) this.read(child);
  }

  /** Everything after this is quoted, if anything is. */
  startQuote(): void {
    this.breakLine();
    this.quoteFrom = this.stretchFrom = this.text.length;
  }

  endQuote(): void {
    if (this.quoteFrom === null) return;
    this.breakLine();
    this.quoted.push({ start: this.quoteFrom, end: this.text.length });
    this.quoteFrom = null;
    this.stretchFrom = this.text.length;
  }

  private readElement(element: HTMLElement | SVGElement): void {
    const tag = element.tagName.toUpperCase();
    if (SILENT.has(tag)) return;
    if (tag === 'BR') this.add(element, '\n');
    else if (matches(element, this.foreign.never)) this.breakLine();
    else if (this.quoteFrom === null && matches(element, this.foreign.quote)) {
      this.readQuote(element);
    } else this.readOwn(element, tag);
  }

  private readOwn(element: HTMLElement | SVGElement, tag: string): void {
    if (this.quoteFrom === null && matches(element, this.foreign.quoteStart)) this.startQuote();
    if (isObject(element, tag)) this.add(element, OBJECT);
    else if (BLOCKS.has(tag)) this.readBlock(element);
    else this.readChildren(element);
  }

  private readQuote(element: Element): void {
    this.startQuote();
    this.readChildren(element);
    this.endQuote();
  }

  private readBlock(element: Element): void {
    this.breakLine();
    this.readChildren(element);
    this.breakLine();
  }

  private add(node: Node, text: string): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.isAtLineStart = text.endsWith('\n');
    this.pieces.push({ node, offset: 0, start, end: this.text.length });
  }

  private breakLine(): void {
    if (this.isAtLineStart) return;
    this.text += '\n';
    this.isAtLineStart = true;
  }
}

const NOTHING_FOREIGN: ForeignParts = { never: '', quote: '', quoteStart: '' };

/**
 * The writer's own words in a body, also those between the lines of a quoted mail. Blocks and `<br>`
 * are newlines, everything else keeps its length. Reading stops soon after `MAX_DRAFT_LENGTH`.
 * @param foreign what the writer did not write; a string is what the writer never wrote
 * @param lines tells whose words stand in a quoted mail; without it all are others'
 */
export function readDraft(
  body: Element,
  foreign: ForeignParts | string,
  lines = new QuotedLines(),
): DraftMap {
  const parts = typeof foreign === 'string' ? { ...NOTHING_FOREIGN, never: foreign } : foreign;
  const reader = new Reader(parts, body.ownerDocument.getSelection()?.focusNode ?? null);
  reader.readChildren(body);
  reader.endQuote();
  const { text, pieces, quoted } = reader;
  if (quoted.length === 0) return { text, pieces, quoted: '' };
  const writers = lines.findWriters(text, quoted, reader.isCaretQuoted);
  const map = { text, pieces, quoted: quoted.map((span) => textAt(text, span)).join('') };
  return pickSpans(
    map,
    [...outside(text, quoted), ...writers].sort((a, b) => a.start - b.start),
  );
}

/** The text of a mail that is quoted, at most `limit` code units. */
export const readQuoted = (element: Element | null, limit = 20_000): string =>
  element ? readDraft(element, '').text.slice(0, limit) : '';
