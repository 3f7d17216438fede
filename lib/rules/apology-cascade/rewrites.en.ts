import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/en-end-before.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with more words than this says something besides. */
const MAX_WORDS = 16;
/** Fewer words before it are no clause: *Once more, my apologies.* */
const MIN_CLAUSE = 4;
/** It promises or tells something of its own. */
const TELLS_MORE = /[,;:]\s(?:and|but|so|we|i|the|your|it)\s|\b(?:will|because|attached)\b/iu;

/** Belongs to the apology that follows: *…, and again, our apologies.* */
const ONCE_MORE = /(?:and )?(?:again|also|once (?:more|again)),\s$/iu;

/** What else the sentence says, without the apology; where it says nothing else, it goes. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { text, sentences }: RuleContext,
): Rewrite[] {
  const mayGo =
    sentences.length > 1 && sentence.tokens.length <= MAX_WORDS && !TELLS_MORE.test(sentence.text);
  return [
    ...endBefore(sentence, span),
    ...withoutAside(sentence, span),
    ...(mayGo ? [removeSentence(sentence, text)] : []),
  ].slice(0, 1);
}

/** *…, so sorry about that, …* */
function withoutAside(sentence: Sentence, span: Span): Rewrite[] {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  const lead = ONCE_MORE.exec(before)?.[0].length ?? 0;
  const isClause = before.trim().split(/\s+/u).length >= MIN_CLAUSE;
  return isClause && /,\s$/u.test(before) && /^(?:,|[.!…]*$)/u.test(after)
    ? removeWords(sentence, { start: span.start - lead, end: span.end })
    : [];
}
