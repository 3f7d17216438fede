import { textAt, type Span } from '../text/span.ts';
import { OBJECT, rangeAt, type DraftMap } from './draft-map.ts';
import {
  lastGrapheme,
  readsAs,
  trimReplacement,
  wantedText,
  type Replacement,
} from './replacement.ts';

/**
 * `text-changed`: the page does not read any more as it did. `composing`: an input method or a dead
 * key is at work. `not-possible`: the editor would not do it, or did something else, which was
 * undone. In all three nothing is changed.
 */
export type ApplyResult = 'applied' | 'text-changed' | 'composing' | 'not-possible';

/** The editor that a replacement is written into. */
export interface EditorHandle {
  readonly body: HTMLElement;
  /** Reads the page anew. */
  read(): DraftMap;
  isComposing(): boolean;
  /** Milliseconds since the last change of the body. */
  sinceChange(): number;
}

/** Milliseconds that an editor needs to take note of a new selection before it is written to. */
const SETTLE_TIME = 20;
/** Milliseconds after which an editor's undo stack has taken down what was typed: 250 in Closure's. */
const SNAPSHOT_TIME = 300;
/** More commands than one replacement is ever written with. */
const MOST_COMMANDS = 6;

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Selects a span of the draft on the page; an empty one places the caret. */
function selectSpan(editor: EditorHandle, span: Span): Range | null {
  const { body } = editor;
  const range = rangeAt(editor.read(), span);
  if (!range) return null;
  body.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  body.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return range;
}

const placeCaret = (editor: EditorHandle, offset: number): Range | null =>
  selectSpan(editor, { start: offset, end: offset });

/** What the writer does to the mail; each comes before the page changes. */
const INPUTS = ['keydown', 'beforeinput', 'paste', 'drop'];

/**
 * Selects a span until the editor took note of it. Whatever the writer does meanwhile finds the
 * caret behind the words instead, so that nothing is written over them: then `null`.
 */
async function selectAndSettle(editor: EditorHandle, span: Span): Promise<Range | null> {
  if (!selectSpan(editor, span)) return null;
  const watch = new AbortController();
  const { signal } = watch;
  const giveWay = (): void => {
    watch.abort();
    placeCaret(editor, span.end);
  };
  for (const type of INPUTS) {
    editor.body.ownerDocument.addEventListener(type, giveWay, { capture: true, signal });
  }
  await wait(SETTLE_TIME);
  if (signal.aborted) return null;
  watch.abort();
  return selectSpan(editor, span);
}

/** Makes an editor with its own undo stack (RoosterJS) take a snapshot; others do not mind. */
const nudge = (body: HTMLElement): boolean =>
  body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));

/**
 * Makes an editor that has a format in store for the next words, as RoosterJS has after a paste,
 * forget it: a key that moves the caret does. Nothing moves, for the key was not pressed.
 */
const forgetFormat = (body: HTMLElement): boolean =>
  body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', code: 'End', bubbles: true }));

/** The first word goes alone: what has no space stays inside its text node, and so keeps its formatting. */
function writeOverSelection(document: Document, text: string): void {
  if (text === '') {
    document.execCommand('delete');
    return;
  }
  const [, word = '', rest = ''] = /^(\S*)([^]*)$/.exec(text) ?? [];
  for (const part of [word, rest]) if (part !== '') document.execCommand('insertText', false, part);
}

/** The link that a range ends with; `null` where the link goes on behind it, or there is none. */
function findEndingLink({ endContainer, endOffset }: Range): HTMLElement | null {
  const link = endContainer.parentElement?.closest('a');
  if (!link) return null;
  const rest = new Range();
  rest.setStart(endContainer, endOffset);
  rest.setEnd(link, link.childNodes.length);
  return rest.toString() === '' ? link : null;
}

/** Whether there is a sign to write before, and one behind which it is still inside the link. */
function endsInLink(range: Range): boolean {
  const old = range.toString();
  const link = findEndingLink(range);
  return link !== null && old !== '' && link.textContent !== lastGrapheme(old);
}

/** What is typed at the end of a link gets outside it: the last sign stays until everything is written. */
function writeInLink(editor: EditorHandle, { span, text, before }: Replacement): void {
  const { ownerDocument } = editor.body;
  const last = lastGrapheme(textAt(before, span)).length;
  if (!selectSpan(editor, { start: span.start, end: span.end - last })) return;
  writeOverSelection(ownerDocument, text);
  const start = span.start + text.length;
  if (selectSpan(editor, { start, end: start + last })) ownerDocument.execCommand('delete');
}

/** What of a range stands in the text node that it starts in; 0 where it stays in it, or starts in none. */
const lengthInFirst = ({ startContainer, startOffset, endContainer }: Range): number =>
  startContainer instanceof Text && startContainer !== endContainer
    ? startContainer.length - startOffset
    : 0;

/** A text node that is deleted whole takes its formatting along: it gets the new words before the rest goes. */
function writeInFirst(editor: EditorHandle, { span, text }: Replacement, length: number): void {
  const { ownerDocument } = editor.body;
  if (!selectSpan(editor, { start: span.start, end: span.start + length })) return;
  writeOverSelection(ownerDocument, text);
  const rest = { start: span.start + text.length, end: span.end - length + text.length };
  if (selectSpan(editor, rest)) ownerDocument.execCommand('delete');
}

function write(editor: EditorHandle, replacement: Replacement, range: Range): void {
  const length = lengthInFirst(range);
  if (replacement.text !== '' && endsInLink(range)) writeInLink(editor, replacement);
  else if (replacement.text !== '' && length > 0) writeInFirst(editor, replacement, length);
  else writeOverSelection(editor.body.ownerDocument, replacement.text);
}

/** How many letters and signs stand in a body, whoever wrote them. */
const countSigns = ({ textContent }: HTMLElement): number => textContent.replace(/\s/g, '').length;

/** Writes, and tells whether the draft now reads as it was meant to, and everything else as before. */
function writeExactly(editor: EditorHandle, replacement: Replacement, range: Range): boolean {
  const { body } = editor;
  const wanted = wantedText(replacement);
  const grown = wanted.replace(/\s/g, '').length - replacement.before.replace(/\s/g, '').length;
  const wantedSigns = countSigns(body) + grown;
  forgetFormat(body);
  nudge(body);
  write(editor, replacement, range);
  nudge(body);
  return readsAs(editor.read().text, wanted) && countSigns(body) === wantedSigns;
}

/** Takes back command after command until the draft reads as before. */
function takeBack(editor: EditorHandle, before: string): void {
  for (let step = 0; step < MOST_COMMANDS && editor.read().text !== before; step++) {
    editor.body.ownerDocument.execCommand('undo');
  }
}

/**
 * Writes a replacement in such a way that the editor's own undo takes it back in one step, and puts
 * the caret after it.
 */
export async function applyReplacement(
  editor: EditorHandle,
  replacement: Replacement,
): Promise<ApplyResult> {
  const { before } = replacement;
  const hindrance = (): ApplyResult | null => {
    if (editor.isComposing()) return 'composing';
    return readsAs(editor.read().text, before) ? null : 'text-changed';
  };
  const trimmed = trimReplacement(replacement);
  const hindered = hindrance();
  if (hindered) return hindered;
  if (textAt(before, trimmed.span).includes(OBJECT)) return 'not-possible';
  if (!placeCaret(editor, trimmed.span.end)) return 'not-possible';
  await wait(Math.max(0, SNAPSHOT_TIME - editor.sinceChange()));
  const hinderedSince = hindrance();
  if (hinderedSince) return hinderedSince;
  const range = await selectAndSettle(editor, trimmed.span);
  const hinderedLast = hindrance();
  if (hinderedLast) return hinderedLast;
  if (!range) return 'text-changed';
  if (!writeExactly(editor, trimmed, range)) {
    takeBack(editor, before);
    return 'not-possible';
  }
  placeCaret(editor, replacement.span.start + replacement.text.length);
  return 'applied';
}
