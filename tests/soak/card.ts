/** What a person reads on a rewrite of the card, and what the mail must read like once it is accepted. */
import type { Locator } from 'playwright-core';
import { textAt, type Span } from '../../lib/text/span.ts';

export interface ShownPiece {
  readonly kind: 'same' | 'old' | 'new' | 'blank';
  /** Of a blank the answer to it, else its label. */
  readonly text: string;
}

/** Non-breaking spaces as spaces; the card shows letters with their accents composed. */
export const toPlain = (text: string): string => text.normalize('NFC').replaceAll('\u00A0', ' ');

export function readPieces(rewrite: Locator): Promise<readonly ShownPiece[]> {
  return rewrite.locator('.preview').evaluate((preview) =>
    [...preview.childNodes].map((node): { kind: ShownPiece['kind']; text: string } => {
      const text = node.textContent ?? '';
      if (!(node instanceof HTMLElement)) return { kind: 'same', text };
      if (node.localName === 'del') return { kind: 'old', text };
      if (node.localName === 'ins') return { kind: 'new', text };
      const field = node.querySelector('input');
      return { kind: 'blank', text: field ? field.value || (field.ariaLabel ?? '') : text };
    }),
  );
}

/** A blank without an answer goes into the mail as it stands. */
export function fillPieces(
  pieces: readonly ShownPiece[],
  isFilled: readonly boolean[],
): readonly ShownPiece[] {
  let blanks = 0;
  return pieces.map(({ kind, text }) => {
    if (kind !== 'blank') return { kind, text };
    return { kind: 'new', text: isFilled[blanks++] ? text : `[__${text}__]` };
  });
}

const join = (pieces: readonly ShownPiece[], left: ShownPiece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

function expectRemoval(text: string, gone: Span, pieces: readonly ShownPiece[]): string {
  const words = toPlain(textAt(text, gone)).trim();
  const shown = toPlain(join(pieces, 'new')).trim();
  if (words !== shown) throw new Error(`“${shown}” is struck, but “${words}” goes.`);
  return toPlain(text.slice(0, gone.start)) + toPlain(text.slice(gone.end));
}

/**
 * The mail after the rewrite: the words that are shown, found where the mark is, with what is struck
 * gone and what comes in. A sentence that goes whole takes the space beside it along. Throws where
 * the card shows words that do not stand there.
 */
export function expectText(
  text: string,
  mark: Span,
  replaced: Span,
  pieces: readonly ShownPiece[],
): string {
  if (pieces.every(({ kind }) => kind === 'old')) return expectRemoval(text, replaced, pieces);
  const cut = pieces.map((piece) => ({ ...piece, text: piece.text.replace(/^… | …$/g, '') }));
  const before = toPlain(join(cut, 'new'));
  const plain = toPlain(text);
  const places = [...plain.split('').keys()].filter((at) => plain.startsWith(before, at));
  const [at] = places.sort((a, b) => Math.abs(a - mark.start) - Math.abs(b - mark.start));
  if (at === undefined) throw new Error(`The card shows other words: “${before}”.`);
  return plain.slice(0, at) + toPlain(join(cut, 'old')) + plain.slice(at + before.length);
}
