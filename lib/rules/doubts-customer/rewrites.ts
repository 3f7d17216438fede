import { replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { overlaps, type Span } from '../../text/span.ts';

export interface DoubtsCustomerWords {
  /** *You told us that*, in the place of *you claim that*. */
  claim(habits: Habits): string;
  /** A sentence that promises to look into it by a moment, which is a blank. */
  check(habits: Habits): string;
}

/** *You claim that* is *you told us that*; for any other doubt the promise to check stands instead. */
export function rewritesOf(
  sentence: Sentence,
  flagged: Span,
  { habits }: RuleContext,
  words: DoubtsCustomerWords,
): Rewrite[] {
  const claim = sentence.find('doubts-customer/claim').find((hit) => overlaps(hit, flagged));
  if (!claim) return [replaceSentence(sentence, words.check(habits))];
  const told = words.claim(habits);
  return [replaceWords(claim, claim.start === sentence.start ? capitalise(told) : told)];
}
