import { replaceSentence, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { overlaps, type Span } from '../../text/span.ts';

export interface DoubtsCustomerWords {
  /** *You told us that*, in the place of *you claim that*. */
  claim(habits: Habits): string;
  /** A sentence that promises to look into it by a moment, which is a blank; none where the language offers it itself. */
  check?(habits: Habits): string;
  /** Whether these are offered for a sentence; they are unless told. */
  mayOffer?(sentence: Sentence): boolean;
  /** What follows the claim speaks against it: the claim alone may not be put kindly. */
  readonly contradiction?: RegExp;
  /** Whether the promise to check may stand for the sentence; it may unless told. */
  mayReplace?(sentence: Sentence): boolean;
}

/** *You claim that* is *you told us that*; for any other doubt the promise to check stands instead. */
export function rewritesOf(
  sentence: Sentence,
  flagged: Span,
  { habits }: RuleContext,
  words: DoubtsCustomerWords,
): Rewrite[] {
  if (words.mayOffer?.(sentence) === false) return [];
  const claim = sentence.find('doubts-customer/claim').find((hit) => overlaps(hit, flagged));
  if (!claim) {
    const mayReplace = words.mayReplace?.(sentence) ?? true;
    return mayReplace && words.check ? [replaceSentence(sentence, words.check(habits))] : [];
  }
  if (words.contradiction?.test(sentence.text.slice(claim.end - sentence.start))) return [];
  const told = words.claim(habits);
  return [replaceWords(claim, claim.start === sentence.start ? capitalise(told) : told)];
}
