import { findFlagged } from '../../checker/find-flagged.ts';
import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';

export interface ExcuseWords {
  /** Whether the sentence tells more than the excuse; it does not unless told. */
  readonly tellsMore?: (sentence: Sentence) => boolean;
}

/** Words beside the excuse that make no statement of their own: *honestly, …*. */
const MAX_WORDS_LEFT = 2;

/** A reason that could be told to anybody and only justifies us. */
export const findExcuses = (context: RuleContext, words?: ExcuseWords): Generator<Match> =>
  findFlagged(context, 'excuse', {
    isExcused: (sentence) => sentence.isQuestion,
    rewrites: (sentence, span) =>
      words?.tellsMore?.(sentence) ? [] : withoutExcuse(sentence, span, context.text),
  });

function withoutExcuse(sentence: Sentence, span: Span, text: string): Rewrite[] {
  const left = sentence.tokens.filter(
    (token) => token.end <= span.start || token.start >= span.end,
  );
  if (left.length <= MAX_WORDS_LEFT) return [removeSentence(sentence, text)];
  return isAdjunct(sentence, span) ? removeWords(sentence, span) : [];
}

/** *…, due to high demand.*: words that the sentence stands without. */
export function isAdjunct(sentence: Sentence, span: Span): boolean {
  const before = sentence.text.slice(0, span.start - sentence.start);
  const after = sentence.text.slice(span.end - sentence.start);
  const begins = sentence.find('excuse/becauseOf').some(({ start }) => start === span.start);
  // *Con gripe, mudanza y auditoría*: a comma in mid-sentence goes on with a list.
  const isList = sentence.language === 'es' && /[^\s,]\s$/u.test(before) && after.startsWith(',');
  return begins && !isList && /^[.,;!]/.test(after);
}
