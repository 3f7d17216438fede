import { OBJECT, type DraftMap, type Piece } from './draft-map.ts';

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

class Reader {
  readonly pieces: Piece[] = [];
  text = '';

  constructor(private readonly foreign: string) {}

  read(node: Node): void {
    if (this.text.length > MAX_DRAFT_LENGTH) return;
    if (node instanceof Text) this.add(node, shownText(node));
    else if (node instanceof HTMLElement || node instanceof SVGElement) this.readElement(node);
  }

  readChildren(element: Element): void {
    for (const child of element.childNodes) this.read(child);
  }

  private readElement(element: HTMLElement | SVGElement): void {
    const tag = element.tagName.toUpperCase();
    if (SILENT.has(tag)) return;
    if (tag === 'BR') this.add(element, '\n');
    else if (this.foreign !== '' && element.matches(this.foreign)) this.breakLine();
    else if (isObject(element, tag)) this.add(element, OBJECT);
    else if (BLOCKS.has(tag)) this.readBlock(element);
    else this.readChildren(element);
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
    this.pieces.push({ node, start, end: this.text.length });
  }

  private breakLine(): void {
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }
}

/**
 * The writer's own words in a body. Blocks and `<br>` are newlines, everything else keeps its length.
 * Reading stops soon after `MAX_DRAFT_LENGTH`.
 * @param foreign selector of the parts that the writer did not write; empty: there are none
 */
export function readDraft(body: Element, foreign: string): DraftMap {
  const reader = new Reader(foreign);
  reader.readChildren(body);
  return { text: reader.text, pieces: reader.pieces };
}

/** The text of the quoted mail, at most `limit` code units. */
export const readQuoted = (quote: Element | null, limit = 20_000): string =>
  quote ? readDraft(quote, '').text.slice(0, limit) : '';
