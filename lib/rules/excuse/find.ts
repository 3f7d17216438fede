import { findFlagged } from '../../checker/find-flagged.ts';
import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Words beside the excuse that make no statement of their own: *honestly, …*. */
const MAX_WORDS_LEFT = 2;

/** A reason that could be told to anybody and only justifies us. */
export const findExcuses = (context: RuleContext): Generator<Match> =>
  findFlagged(context, 'excuse', {
    isExcused: (sentence) => sentence.isQuestion,
    rewrites: (sentence, span) => withoutExcuse(sentence, span, context.text),
  });

function withoutExcuse(sentence: Sentence, span: Span, text: string): Rewrite[] {
  const left = sentence.tokens.filter(
    (token) => token.end <= span.start || token.start >= span.end,
  );
  if (left.length <= MAX_WORDS_LEFT) return [removeSentence(sentence, text)];
  return isAdjunct(sentence, span) ? removeWords(sentence, span) : [];
}

/** *…, due to high demand.*: words that the sentence stands without. */
function isAdjunct(sentence: Sentence, span: Span): boolean {
  const after = sentence.text.slice(span.end - sentence.start);
  const begins = sentence.find('excuse/becauseOf').some(({ start }) => start === span.start);
  return begins && /^[.,;!]/.test(after);
}
