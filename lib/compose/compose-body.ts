/** One body on the page, as the controller needs it: its draft, its caret, its places. */
import { offsetAt, rangeAt, type DraftMap } from '../editor/draft-map.ts';
import { QuotedLines } from '../editor/quoted-lines.ts';
import { readDraft, type ForeignParts } from '../editor/read.ts';
import { isOnRange, visibleLines, visiblePart } from '../marks/lines.ts';
import type { Span } from '../text/span.ts';

export class ComposeBody {
  map: DraftMap = { text: '', pieces: [], quoted: '' };
  private readonly lines = new QuotedLines();

  constructor(
    readonly element: HTMLElement,
    private readonly foreign: ForeignParts,
  ) {}

  read(): DraftMap {
    return readDraft(this.element, this.foreign, this.lines);
  }

  get hasFocus(): boolean {
    const { activeElement } = this.element.ownerDocument;
    return activeElement !== null && this.element.contains(activeElement);
  }

  /** Where the caret is in the draft; `null` where the writer is somewhere else. */
  get caret(): number | null {
    const selection = this.element.ownerDocument.getSelection();
    const node = selection?.focusNode;
    if (!selection || !node || !this.hasFocus || !this.element.contains(node)) return null;
    return offsetAt(this.map, node, selection.focusOffset);
  }

  /** @param known is given back where it is that range already */
  rangeOf(span: Span, known?: Range): Range | null {
    return rangeAt(this.map, span, known);
  }

  visiblePart(): DOMRect | null {
    return visiblePart(this.element);
  }

  linesOf(span: Span): DOMRect[] {
    const visible = this.visiblePart();
    const range = this.rangeOf(span);
    return visible && range ? visibleLines(range, visible) : [];
  }

  isAt(span: Span, x: number, y: number): boolean {
    const range = this.rangeOf(span);
    return range !== null && isOnRange(range, x, y);
  }

  /** Selects words, with the focus in the mail. */
  select(span: Span): void {
    const range = this.rangeOf(span);
    const selection = this.element.ownerDocument.getSelection();
    this.element.focus({ preventScroll: true });
    if (!range || !selection) return;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }

  scrollTo(span: Span): void {
    if (this.linesOf(span).length > 0) return;
    this.rangeOf(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }
}
