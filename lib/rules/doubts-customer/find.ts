import { rewritesOf, type DoubtsCustomerWords } from './rewrites.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import { isMadeGood } from '../../checker/made-good.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';

/** What the reader says is doubted; in ordinary mail only in words that leave no doubt. */
export const findDoubtsCustomer = (
  context: RuleContext,
  words: DoubtsCustomerWords,
): Generator<Match> =>
  findFlagged(context, 'doubts-customer', {
    isExcused: (sentence) =>
      isExcused(sentence) ||
      (context.situation === 'none' && !sentence.has('doubts-customer/plain')),
    rewrites: (sentence, span) => rewritesOf(sentence, span, context, words),
  });

/** Our record is sent along, with an open question. */
export const isExcused = isMadeGood('doubts-customer');
