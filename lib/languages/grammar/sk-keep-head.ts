import { leaveClauseOut } from './sk-leave-out.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** Says nothing without the clause that followed. */
const LEANING = /(?:uv[aá]dzame?|oznamuje\p{L}+|tr[aá]pi)[.!…]*$/iu;

/** On folded text: regrets, or says that it is understood. */
const SYMPATHY =
  /^(?:\p{L}+,? ){0,3}(?:chapem\p{L}*|rozumiem\p{L}*|uvedomujem\p{L}*|viem\p{L}*|mrz\p{L}+|lutuj\p{L}+|luto|ospravedln\p{L}+|prepac\p{L}*|odpust\p{L}*|sorry|sory|sorac|pardon|neprijemne|hanba|hanbim)(?!\p{L})/u;

export const isSympathy = (text: string): boolean => SYMPATHY.test(fold(text));

/** Only what stood before the flagged clause: what follows such a clause mostly goes on with it. */
export const keepHead = (sentence: Sentence, flagged: Span): Rewrite[] =>
  leaveClauseOut(sentence, flagged).filter(
    ({ replacement }) =>
      sentence.text.startsWith(replacement.slice(0, 8)) && !LEANING.test(replacement),
  );
