/** The simple ways to rewrite: what every rule may offer. All spans count in the prepared draft. */
import type { Language } from './report.ts';
import type { Rewrite, RuleContext } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { callAs, isGreeting } from './vocative.ts';
import { reorder, restart } from '../languages/restart.ts';
import { capitalise, uncapitalise } from '../text/case.ts';
import type { Span } from '../text/span.ts';

export const replaceWords = ({ start, end }: Span, replacement: string): Rewrite => ({
  start,
  end,
  replacement,
});

/**
 * The reader is called in the new one as in the old one: *…, Mr Osei.* In Slovak it opens in lower
 * case where the old one did: a greeting with a comma goes before it.
 */
export function replaceSentence(sentence: Sentence, replacement: string): Rewrite {
  const isLower = sentence.language === 'sk' && /^\p{Ll}/u.test(sentence.text);
  return {
    start: sentence.start,
    end: sentence.end,
    replacement: callAs(sentence, isLower ? uncapitalise(replacement) : replacement),
  };
}

/** Says one thing more after the sentence. */
export function appendSentence({ text, end }: Sentence, added: string): Rewrite {
  const stop = /[.!?…]["'”»)]*$/u.test(text) ? '' : '.';
  const pause = /[,;:]?$/.exec(text)?.[0].length ?? 0;
  return { start: end - pause, end, replacement: `${stop} ${added}` };
}

/** The sentence as it will read. */
export const rewritten = (
  { text, start }: Sentence,
  { replacement, start: from, end }: Rewrite,
): string => text.slice(0, from - start) + replacement + text.slice(end - start);

/** Two rewrites of one sentence as one; `first` ends before `second` begins. */
export const together = (first: Rewrite, second: Rewrite, text: string): Rewrite => ({
  ...second,
  start: first.start,
  replacement: first.replacement + text.slice(first.end, second.start) + second.replacement,
});

/** Takes the sentence away, with one of the spaces beside it. */
export function removeSentence({ start, end }: Sentence, text: string): Rewrite {
  const after = /^[ \u00A0]/.test(text.slice(end)) ? 1 : 0;
  const before = after === 0 && /[ \u00A0]$/.test(text.slice(0, start)) ? 1 : 0;
  return { start: start - before, end: end + after, replacement: '' };
}

/** A sentence with more words than this says something that would be lost with it, unless told otherwise. */
const MAX_SHORT_SENTENCE = 9;

/** Takes a short sentence away. None where it is long, or where too little else is there. */
export const removeShortSentence = (
  sentence: Sentence,
  context: RuleContext,
  maxWords = MAX_SHORT_SENTENCE,
): Rewrite[] =>
  sentence.tokens.length <= maxWords && context.sentences.length > 1
    ? [removeSentence(sentence, context.text)]
    : [];

/**
 * Takes words away, with the comma or space that belonged to them; what then opens the sentence gets
 * a capital. None where too little would be left, or what is left cannot stand alone.
 */
export function removeWords(sentence: Sentence, span: Span): Rewrite[] {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  if (!/\p{L}{2}/u.test(before + after)) return [];
  if (!/[\p{L}\p{N}]/u.test(before)) return withoutStart(sentence, span, after);
  const isEnd = !/[\p{L}\p{N}]/u.test(after);
  const gap = (isEnd ? LINK_AND_GAP[sentence.language] : GAP).exec(before)?.[0] ?? '';
  const isAside = /,\s*$/.test(before) && after.startsWith(',') && !isGreeting(before);
  const comma = isAside ? 1 : 0;
  return [
    {
      start: span.start - gap.length,
      end: span.end + comma,
      replacement: comma ? '' : keptPause(gap, after),
    },
  ];
}

const GAP = /[\s,]*$/u;
/** *…, and anyone can see that*: the end goes with what joined it. */
const LINK_AND_GAP: Readonly<Record<Language, RegExp>> = {
  en: /(?:,?\s+(?:and|but))?[\s,]*$/iu,
  es: /(?:,?\s+(?:y|e|pero))?[\s,]*$/iu,
  sk: /(?:,?\s+(?:a|ale))?[\s,]*$/iu,
};

/** A comma before words in the middle parts clauses still; one before the end parts nothing. */
const keptPause = (gap: string, after: string): string =>
  gap.includes(',') && /^\s*\p{L}/u.test(after) ? ',' : '';

function withoutStart(sentence: Sentence, span: Span, after: string): Rewrite[] {
  const pause = /^[\s,:–—-]*/.exec(after)?.[0].length ?? 0;
  const rest = after.slice(pause);
  const restarted = restart(rest, sentence.language);
  if (restarted === null || !/\p{L}{2}/u.test(rest)) return [];
  if (reorder(rest, sentence.language) !== rest) {
    return [{ start: span.start, end: sentence.end, replacement: restarted }];
  }
  const first = /^\P{L}*\p{L}+/u.exec(rest)?.[0].length ?? 0;
  return [
    {
      start: span.start,
      end: span.end + pause + first,
      replacement: capitalise(rest.slice(0, first)),
    },
  ];
}
