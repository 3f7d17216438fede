import { leaveClauseOut } from './sk-leave-out.ts';
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';

/** Says nothing without the clause that followed. */
const LEANING = /(?:uv[aá]dzame?|oznamuje\p{L}+|tr[aá]pi)[.!…]*$/iu;

/** Only what stood before the flagged clause: what follows such a clause mostly goes on with it. */
export const keepHead = (sentence: Sentence, flagged: Span): Rewrite[] =>
  leaveClauseOut(sentence, flagged).filter(
    ({ replacement }) =>
      sentence.text.startsWith(replacement.slice(0, 8)) && !LEANING.test(replacement),
  );
