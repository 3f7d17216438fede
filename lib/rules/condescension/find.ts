import { findFlagged } from '../../checker/find-flagged.ts';
import { removeShortSentence, removeWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { contains, type Span } from '../../text/span.ts';

/** The reader is lectured, calmed down or measured against those who know better. */
export const findCondescension = (context: RuleContext): Generator<Match> =>
  findFlagged(context, 'condescension', {
    isExcused: () => false,
    rewrites: (sentence, span) => rewritesOf(sentence, span, context),
  });

/** *Obviously*, *as you should know*: the sentence says the same without it. */
function rewritesOf(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const isAside = sentence.find('condescension/aside').some((hit) => contains(hit, span));
  return isAside ? removeWords(sentence, span) : removeShortSentence(sentence, context);
}
