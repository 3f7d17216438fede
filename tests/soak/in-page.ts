/** Runs in the page: what stands in a body, by a reader of the test's own, and what a script may do there. */
import { applyReplacement } from '../../lib/editor/apply.ts';
import { readDraft } from '../../lib/editor/read.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Look, Looks } from './looks.ts';

declare global {
  /** Not known to TypeScript's own types yet. */
  var scheduler: {
    postTask(task: () => void, options: { readonly priority: 'background' }): Promise<void>;
  };
}

/** Selectors of what in a body is not the writer's. */
export interface Foreign {
  readonly never: string;
  /** From here on all is quoted. */
  readonly quoteStart: string;
}

export interface MarkReading extends Span {
  readonly words: string;
}

export interface Reading {
  /** The writer's words; blocks and `<br>` are newlines. */
  readonly text: string;
  /** The compose box and, without what is in them, all elements around it. */
  readonly html: string;
  readonly hasFocus: boolean;
  /** The selection's two ends in the text; -1 outside of words. */
  readonly caret: readonly [number, number];
  /** In the order of the text; a start or end of -1 is outside the draft. */
  readonly marks: readonly MarkReading[];
  /** The mark whose card is open. */
  readonly active: MarkReading | null;
}

interface Place {
  readonly node: Text;
  readonly start: number;
}

interface Words {
  readonly text: string;
  readonly places: readonly Place[];
}

function readWords(body: HTMLElement, { never, quoteStart }: Foreign): Words {
  const places: Place[] = [];
  let text = '';
  let isQuoted = false;
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const readElement = (element: Element): void => {
    isQuoted ||= quoteStart !== '' && element.matches(quoteStart);
    if (isQuoted) return;
    const isLine = getComputedStyle(element).display !== 'inline';
    if (isLine || element.matches(never)) breakLine();
    if (element.localName === 'br') text += '\n';
    else if (!element.matches(never)) element.childNodes.forEach(read);
    if (isLine) breakLine();
  };
  const read = (node: Node): void => {
    if (isQuoted) return;
    if (node instanceof Element) readElement(node);
    else if (node instanceof Text && node.data !== '') {
      places.push({ node, start: text.length });
      text += node.data.replace(/[\n\r\t]/g, ' ');
    }
  };
  body.childNodes.forEach(read);
  return { text, places };
}

function offsetOf({ places }: Words, node: Node, offset: number): number {
  const place = places.find((candidate) => candidate.node === node);
  return place ? place.start + offset : -1;
}

/** Where there are no words, the start of the body. */
function rangeOf(body: HTMLElement, { places }: Words, { start, end }: Span): Range {
  const range = new Range();
  range.setStart(body, 0);
  const from = places.findLast((place) => place.start <= start) ?? places[0];
  const to = places.findLast((place) => place.start < end) ?? from;
  if (!from || !to) return range;
  const inside = ({ node, start: first }: Place, offset: number): number =>
    Math.max(0, Math.min(offset - first, node.length));
  range.setStart(from.node, inside(from, start));
  range.setEnd(to.node, inside(to, end));
  return range;
}

function caretOf(words: Words): [number, number] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return [
    anchorNode ? offsetOf(words, anchorNode, anchorOffset ?? 0) : -1,
    focusNode ? offsetOf(words, focusNode, focusOffset ?? 0) : -1,
  ];
}

const readMark =
  (words: Words) =>
  (range: AbstractRange): MarkReading => ({
    start: offsetOf(words, range.startContainer, range.startOffset),
    end: offsetOf(words, range.endContainer, range.endOffset),
    words: range instanceof Range ? range.toString() : '',
  });

const outside = (element: Element | null): string =>
  element ? outside(element.parentElement) + (element.cloneNode(false) as Element).outerHTML : '';

/** @param root of the compose box that the body is in; a name that is made up anew each time is left out */
export function read(body: HTMLElement, root: Element, foreign: Foreign): Reading {
  const words = readWords(body, foreign);
  const rangesOf = (isActive: boolean): AbstractRange[] =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('amends-') && name.includes('-active-') === isActive)
      .flatMap(([, highlight]) => [...highlight]);
  const [active] = rangesOf(true).map(readMark(words));
  return {
    text: words.text,
    html: (outside(root.parentElement) + root.outerHTML).replaceAll(/[0-9a-f-]{36}/g, ''),
    hasFocus: document.activeElement === body,
    caret: caretOf(words),
    marks: rangesOf(false)
      .map(readMark(words))
      .sort((a, b) => a.start - b.start || a.end - b.end),
    active: active ?? null,
  };
}

const FONT = ['color', 'font-family', 'font-size'] as const;
const EMPHASIS = ['background-color', 'font-style', 'font-weight', 'vertical-align'] as const;
const LOOK: ReadonlySet<string> = new Set([...FONT, ...EMPHASIS]);

/** Also what is drawn on the parents, as underlines are, and where a link leads. */
function lookOf(parent: Element, body: HTMLElement): Look {
  const style = getComputedStyle(parent);
  const valuesOf = (names: readonly string[]): string[] =>
    names.map((name) => style.getPropertyValue(name));
  const emphasis = valuesOf(EMPHASIS);
  for (let up: Element | null = parent; up && up !== body; up = up.parentElement) {
    const line = getComputedStyle(up).textDecorationLine;
    if (line !== 'none') emphasis.push(line);
  }
  const link = parent.closest('a')?.getAttribute('href');
  if (link) emphasis.push(link);
  return { font: valuesOf(FONT).join(' '), emphasis: emphasis.join(' ') };
}

export function readLooks(body: HTMLElement, foreign: Foreign): Looks {
  const { text, places } = readWords(body, foreign);
  const signs = Array<Look | null>(text.length).fill(null);
  for (const { node, start } of places) {
    if (node.parentElement)
      signs.fill(lookOf(node.parentElement, body), start, start + node.length);
  }
  const attributes = [body, ...body.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...[...element.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => `${name}="${value}"`),
    ...[...element.style].filter((name) => !LOOK.has(name)).map((name) => `style="${name}"`),
  ]);
  return { text, signs, attributes };
}

export function select(body: HTMLElement, foreign: Foreign, span: Span): void {
  const range = rangeOf(body, readWords(body, foreign), span);
  document
    .getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
}

/** The longest time of the browser's, in milliseconds: 25 days. */
const NEVER = 2 ** 31 - 1;

/** From now on Closure's undo stack takes down what was written only when it is told to. */
export function stopClock(): void {
  const { goog } = globalThis as Partial<typeof globalThis>;
  if (goog) goog.editor.Field.DELAYED_CHANGE_FREQUENCY = NEVER;
}

/**
 * Until everything that waits in the page's queue was done. The browser tells an editor of a new
 * selection by a task of its own, and until then RoosterJS acts on the old one.
 */
export const rest = (): Promise<void> =>
  scheduler.postTask(() => undefined, { priority: 'background' });

/** One step of undo ends here. RoosterJS knows by the keys, Closure by the clock. */
export async function endUndoStep(): Promise<void> {
  await rest();
  const { editors } = globalThis as Partial<typeof globalThis>;
  for (const editor of editors ?? []) editor.takeDown();
  await rest();
}

/** The middle of a span's first line, in viewport pixels; `null` where it is scrolled out of the body. */
export function placeOf(
  body: HTMLElement,
  foreign: Foreign,
  span: Span,
): { readonly x: number; readonly y: number } | null {
  const [line] = rangeOf(body, readWords(body, foreign), span).getClientRects();
  if (!line) return null;
  const x = line.left + line.width / 2;
  const y = line.top + line.height / 2;
  return document.elementsFromPoint(x, y).includes(body) ? { x, y } : null;
}

/** Writes as an accepted rewrite is written, without the extension. The span counts in the draft. */
export function write(
  body: HTMLElement,
  foreign: Foreign,
  replacement: { readonly span: Span; readonly text: string },
): Promise<string> {
  const readNow = () => readDraft(body, { ...foreign, quote: '' });
  return applyReplacement(
    { body, read: readNow, isComposing: () => false, sinceChange: () => Infinity },
    { ...replacement, before: readNow().text },
  );
}
