import { rewritesOf, type BlameCustomerWords } from './rewrites.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { overlaps } from '../../text/span.ts';

/** The fault put on the reader; in ordinary mail only in words that leave no doubt. */
export function* findBlameCustomer(
  context: RuleContext,
  words: BlameCustomerWords,
): Generator<Match> {
  const matches = findFlagged(context, 'blame-customer', {
    isExcused: (sentence) => context.situation === 'none' && !sentence.has('blame-customer/plain'),
    rewrites: (sentence, span) => rewritesOf(sentence, span, context, words),
  });
  for (const match of matches) {
    const isStock = match.isStock === true || isOfReader(match, 'stockIfAddressed');
    const isHalfSure = match.isHalfSure === true && !isOfReader(match, 'ifAddressed');
    yield { ...match, isStock, isHalfSure };
  }
}

/** *No nos envió* may be usted or he: sure where this sentence or the one before names the reader. */
const isOfReader = ({ span, sentences }: Match, set: 'ifAddressed' | 'stockIfAddressed'): boolean =>
  sentences.some(
    (sentence) =>
      sentence.language === 'es' &&
      [sentence, sentence.previous].some(isAddressed) &&
      sentence.find(`blame-customer/${set}`).some((hit) => overlaps(hit, span)),
  );

const isAddressed = (sentence: Sentence | null): boolean =>
  sentence?.language === 'es' && sentence.has('blame-customer/addressed');
