import { textAt, type Span } from '../text/span.ts';
import { OBJECT, rangeAt, type DraftMap } from './draft-map.ts';

/** What an editor is asked to write. */
export interface Replacement {
  readonly span: Span;
  readonly text: string;
  /** The whole draft that the span counts in: only while the page still reads like this anything is written. */
  readonly before: string;
}

/**
 * `text-changed`: the page does not read any more as it did. `not-possible`: the editor would not do it,
 * or did something else, which was undone. In both nothing is changed.
 */
export type ApplyResult = 'applied' | 'text-changed' | 'not-possible';

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

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** Editors swap a space and a non-breaking one beside a change: they count as equal. */
const readsAs = (a: string, b: string): boolean =>
  a.replaceAll('\u00A0', ' ') === b.replaceAll('\u00A0', ' ');

/** The replacement without what is the same at both ends; the span counts in the draft. */
export function trimReplacement({ span, text, before }: Replacement): Replacement {
  const old = textAt(before, span);
  const most = Math.min(old.length, text.length);
  let head = 0;
  while (head < most && old[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: text.slice(head, text.length - tail),
    before,
  };
}

/** Selects a span of the draft on the page; an empty one places the caret. */
function selectSpan(editor: EditorHandle, span: Span): boolean {
  const { body } = editor;
  const range = rangeAt(editor.read(), span);
  if (!range) return false;
  body.focus({ preventScroll: true });
  const { startContainer, startOffset, endContainer, endOffset } = range;
  body.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** Makes an editor with its own undo stack (RoosterJS) take a snapshot; others do not mind. */
const nudge = (body: HTMLElement): boolean =>
  body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));

/** The first word goes alone: what has no space stays inside its text node, and so keeps its formatting. */
function write(document: Document, text: string): void {
  if (text === '') {
    document.execCommand('delete');
    return;
  }
  const [, word = '', rest = ''] = /^(\S*)([^]*)$/.exec(text) ?? [];
  for (const part of [word, rest]) if (part !== '') document.execCommand('insertText', false, part);
}

/** Whether the draft now reads as it was asked for; if not, what was done is taken back. */
function isAsWanted(editor: EditorHandle, { span, text, before }: Replacement): boolean {
  const wanted = before.slice(0, span.start) + text + before.slice(span.end);
  const after = editor.read().text;
  if (readsAs(after, wanted)) return true;
  if (after !== before) editor.body.ownerDocument.execCommand('undo');
  return false;
}

/**
 * Writes a replacement in such a way that the editor's own undo takes it back in one step, and puts
 * the caret after it.
 */
export async function applyReplacement(
  editor: EditorHandle,
  replacement: Replacement,
): Promise<ApplyResult> {
  const { body } = editor;
  const { before } = replacement;
  const canWrite = (): boolean => !editor.isComposing() && readsAs(editor.read().text, before);
  const trimmed = trimReplacement(replacement);
  if (!canWrite()) return 'text-changed';
  if (textAt(before, trimmed.span).includes(OBJECT)) return 'not-possible';
  if (!selectSpan(editor, trimmed.span)) return 'not-possible';
  await wait(Math.max(SETTLE_TIME, SNAPSHOT_TIME - editor.sinceChange()));
  if (!canWrite()) return 'text-changed';
  if (!selectSpan(editor, trimmed.span)) return 'not-possible';
  nudge(body);
  write(body.ownerDocument, trimmed.text);
  nudge(body);
  if (!isAsWanted(editor, trimmed)) return 'not-possible';
  const caret = replacement.span.start + replacement.text.length;
  selectSpan(editor, { start: caret, end: caret });
  return 'applied';
}
