/** Spanish sentences without their last clause. */
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';
import { FINITE } from './es-finite.ts';

const SUBORDINATE =
  'si|aunque|como|cuando|mientras|para|por|al|en|con|sin|segun|ya que|dado que|puesto que|pese|a|respecto|sobre|de|del|desde|hasta|tras|ademas|hola|estimad[oa]s?|querid[oa]s?|buen[oa]s|perdon[ae]?|disculp[ae]|senora?|don|dona|lo que|quien|quienes|que|y|pero|o|porque|igual|sepa|mire|mira|vamos|bueno|pues|no solo|ni|[a-z]+[ai]e?ndo';
/** Opens, folded, what leans on the clause behind it: that clause may not be left out. */
const LEANS_FORWARD = new RegExp(`^[^a-z]*${wordPattern(SUBORDINATE, 'u').source}`, 'u');
/** An aside leans on a clause to come. */
const ASIDE_AT_END = wordPattern(
  '(?:eso si|la verdad|dicho sea de paso|digo yo|sinceramente|francamente|ademas|por cierto)$',
  'u',
);

/** Without its last clause, where that holds the words and what stands before it says something. */
export const withoutEnd = (sentence: Sentence, span: Span): Rewrite[] =>
  withoutLastClause(sentence, span, LEANS_FORWARD).filter(({ start }) => {
    const head = fold(sentence.text.slice(0, start - sentence.start)).trim();
    return FINITE.test(head) && !ASIDE_AT_END.test(head);
  });
