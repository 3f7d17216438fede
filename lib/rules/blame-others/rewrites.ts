import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';

export interface BlameOthersWords {
  /** A sentence that takes our share of it; what happened is a blank. */
  readonly share: string;
  /** What the language offers of its own is all that is offered. */
  readonly isAllOwn?: boolean;
}

/** More than one clause tells more than who did it, and that must not be lost. */
const MORE_CLAUSES = /[,;:(–—]|\s-\s/u;
const MAX_TOKENS = 14;

/** Our share of it, where the sentence says nothing else. */
export const rewritesOf = (sentence: Sentence, { share, isAllOwn }: BlameOthersWords): Rewrite[] =>
  isAllOwn || MORE_CLAUSES.test(sentence.text) || sentence.tokens.length > MAX_TOKENS
    ? []
    : [replaceSentence(sentence, share)];
