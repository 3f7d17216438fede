/** A sentence without its last clause. */
import { factsAt, keepsFacts } from './facts.ts';
import type { Rewrite } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { calledAtEnd } from './vocative.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** What stands before it must say something of its own. */
const MIN_WORDS = 3;
const PAUSE = /\s*[,;:](?= )|\s+[–—-](?= )/gu;
/** The apostrophe of *it's* is none. */
const BRACKET = /["“”«»()¿?¡!]|(?<!\p{L})['’]|['’](?!\p{L})/u;

/**
 * Takes the last clause away where it holds the span and what stands before it can stand alone. None
 * where that opens with one of `leaning` (folded), where a fact would go, or where a bracket or a
 * quotation would be torn.
 */
export function withoutLastClause(sentence: Sentence, span: Span, leaning: RegExp): Rewrite[] {
  const { text, folded, start } = sentence;
  const pause = Array.from(text.matchAll(PAUSE)).at(-1);
  if (!pause || start + pause.index > span.start || leaning.test(folded)) return [];
  const clause = { start: start + pause.index, end: start + text.search(/[\s.!?…]*$/u) };
  const head = text.slice(0, pause.index);
  if (words(head).length < MIN_WORDS || BRACKET.test(text)) return [];
  const facts = factsAt(clause, [sentence], [calledAtEnd(sentence)]);
  return keepsFacts('', facts) ? [{ ...clause, replacement: '' }] : [];
}
