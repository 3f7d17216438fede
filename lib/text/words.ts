import type { Span } from './span.ts';

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Finds any of `alternatives` (sources of regular expressions, written for folded text) as whole
 * words. `\b` knows ASCII letters only, so the borders of words are drawn here and nowhere else.
 */
export function wordPattern(alternatives: string | readonly string[], flags = 'gu'): RegExp {
  const source = typeof alternatives === 'string' ? alternatives : alternatives.join('|');
  return new RegExp(`${BEFORE}(?:${source})${AFTER}`, flags);
}

/** Words and numbers; *we'll* and *follow-up* are one each. */
export function words(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
