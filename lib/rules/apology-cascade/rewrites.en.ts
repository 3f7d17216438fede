import { factsAt } from '../../checker/facts.ts';
import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { canStandAlone, endBefore } from '../../languages/grammar/en-end-before.ts';
import { namesMatter } from '../../languages/grammar/en-matter.ts';
import { clauseAfter } from '../../languages/grammar/en-start-after.ts';
import type { Span } from '../../text/span.ts';

/** A sentence with more words than this says something besides. */
const MAX_WORDS = 16;
/** Speaks of what the apology named. */
const LEANS_BACK = /\b(?:it|them|him|her|this|that)\b/iu;
/** More words before it are no adverbs: *And again, so …*. */
const MAX_LEAD = 3;
/** It promises or tells something of its own. */
const TELLS_MORE =
  /[,;:]\s(?:and|but|so|we|i|the|your|it)\s|\b(?:will|because|attached|please (?!forgive|accept|excuse|allow))/iu;

/** For others, or for one thing more: it may not go unsaid. */
const OF_OTHERS =
  /\b(?:tell|pass on|let) (?:my |our |the |your |her|him|them)|\b(?:too|also|as well|finally),? (?:that|for|about) |^to \p{L}+ (?:i|we) /iu;
const ADVERB =
  '(?:also|too|as well|so|very|really|truly|terribly|sincerely|deeply|once more|again|do|must) ?';
/** *I'm sorry too that nobody rang*: what happened. */
const SORRY_THAT = new RegExp(
  `^(?:and |also,? )?(?:(?:i['’]?m|i am|we['’]?re|we are|i|we) )?(?:${ADVERB})*(?:sorry|apologi[sz]e|regret) (?:${ADVERB})*(?:to (?:have to )?(?:tell|inform|say|let)(?: you)?(?: know)? )?that (?<matter>(?!you )[^;:]+)$`,
  'iu',
);

/** Belongs to the apology that follows: *…, and again, our apologies.* */
const ONCE_MORE = /(?:and )?(?:again|also|once (?:more|again)),\s$/iu;

/** For one thing more, which is named. */
const isFurther = ({ text }: Sentence): boolean =>
  /\b(?:also|too|as well)\b/iu.test(text) && namesMatter(text);

export const mayGo = (sentence: Sentence): boolean =>
  ![OF_OTHERS, SORRY_THAT, TELLS_MORE].some((words) => words.test(sentence.text)) &&
  !isFurther(sentence);

/** What else the sentence says, without the apology; where it says nothing else, it goes. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { text, sentences }: RuleContext,
): Rewrite[] {
  const { matter } = SORRY_THAT.exec(sentence.text)?.groups ?? {};
  if (matter !== undefined) {
    return [{ start: sentence.start, end: sentence.end, replacement: `Unfortunately, ${matter}` }];
  }
  if (OF_OTHERS.test(sentence.text) || isList(sentence)) return [];
  const mayGo =
    sentences.length > 1 &&
    sentence.tokens.length <= MAX_WORDS &&
    !TELLS_MORE.test(sentence.text) &&
    !isFurther(sentence) &&
    factsAt(sentence, [sentence], [calledAtEnd(sentence)]).length === 0;
  return [
    ...endBefore(sentence, span),
    ...startAfter(sentence, span),
    ...withoutAside(sentence, span),
    ...(mayGo ? [removeSentence(sentence, text)] : []),
  ].slice(0, 1);
}

/** *Sorry for this, sorry for that and sorry for all of it*: one of them cannot be taken out. */
const isList = ({ text }: Sentence): boolean => (text.match(/\bsorry\b/giu)?.length ?? 0) > 2;

/** *And again, so sorry for everything, we will move you tonight*. */
function startAfter({ text, start, end }: Sentence, span: Span): Rewrite[] {
  const lead = text.slice(0, span.start - start).trim();
  const rest =
    lead.split(/\s+/u).length <= MAX_LEAD
      ? clauseAfter({ text, start }, { start, end: span.end })
      : null;
  const leans = rest === null || LEANS_BACK.test(rest);
  return leans ? [] : [{ start, end, replacement: `${rest}.` }];
}

/** *…, so sorry about that, …* */
function withoutAside(sentence: Sentence, span: Span): Rewrite[] {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  const lead = ONCE_MORE.exec(before)?.[0].length ?? 0;
  return canStandAlone(before.slice(0, before.length - lead).replace(/[\s,]+$/u, '')) &&
    /,\s$/u.test(before) &&
    /^(?:,|[.!…]*$)/u.test(after)
    ? removeWords(sentence, { start: span.start - lead, end: span.end })
    : [];
}
