import { LIMITS } from './limits.ts';
import { prepare } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word of a text. Hyphens part words: *follow-up* is two. */
export interface Word extends Span {
  /** Lower case, without diacritics. */
  readonly folded: string;
}

/** One word of a phrase. */
export interface Slot {
  /** As listed, in lower case. */
  readonly exact: string;
  readonly folded: string;
  /** So many other words may stand before it. */
  readonly gap: number;
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
const PIECE = /\*|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** The words of a folded text. */
export function wordsOf(folded: string): Word[] {
  return Array.from(folded.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word,
  }));
}

/** Nothing to fold but capitals: most phrases, and ten times faster. */
const PLAIN = /^[ -_a-~]*$/;

const foldedOf = (phrase: string): string =>
  PLAIN.test(phrase) ? phrase.toLowerCase() : prepare(phrase).folded;

function read(phrase: string): { readonly lower: string; readonly folded: string } {
  const { text, folded } = prepare(phrase);
  const lower = text.toLowerCase();
  // Lower case may be longer than what it was made from, in no language of ours.
  return { lower: lower.length === text.length ? lower : folded, folded };
}

/** The words of a phrase; signs between them say nothing, but `*`: up to a few words. */
export function slotsOf(phrase: string): Slot[] {
  const { lower, folded } = read(phrase);
  const slots: Slot[] = [];
  let gap = 0;
  for (const { 0: piece, index } of folded.matchAll(PIECE)) {
    if (piece === '*') gap = slots.length > 0 ? LIMITS.wildcardWords : 0;
    else {
      slots.push({ exact: lower.slice(index, index + piece.length), folded: piece, gap });
      gap = 0;
    }
  }
  return slots;
}

/** The folded words of a phrase in order, and `*`: all that is needed to look it up. */
export const piecesOf = (phrase: string): readonly string[] => foldedOf(phrase).match(PIECE) ?? [];

/** Each `*` stands between two words. */
export function hasNoIdleWildcard(phrase: string): boolean {
  const pieces = piecesOf(phrase);
  return pieces.every(
    (piece, i) => piece !== '*' || (i > 0 && i < pieces.length - 1 && pieces[i + 1] !== '*'),
  );
}

/** The same for two phrases that find the same words. */
export const phraseKey = (phrase: string): string =>
  slotsOf(phrase)
    .map(({ folded, gap }) => (gap > 0 ? `* ${folded}` : folded))
    .join(' ');

/** A word as it is compared where diacritics do not count. */
export const foldWord = (word: string): string => foldedOf(word).trim();
