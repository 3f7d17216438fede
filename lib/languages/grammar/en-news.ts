/** English words that tell the reader something of the case: a sentence with one of them may not go. */
import { wordPattern } from '../../text/words.ts';

const NEWS = wordPattern(
  "attached|enclosed|refund(?:ed|s)?|credit(?:ed)?|compensat[a-z]*|replac[a-z]*|repair(?:ed|s)?|fixed|solved|sorted|(?:i|we|it|they|he|she)(?:'ll| will| shall)|and will|will (?:be|get|have|reach|arrive)|cancelled|booked|(?:is|are) (?:ready|due|closed|open)|deliver(?:ed|y)|free of charge|sorry|apolog[a-z]*",
  'u',
);

export const tellsNews = (folded: string): boolean => NEWS.test(folded);

const GIVES = wordPattern(
  '(?:a|your|full) refund|refunded|credited|reimbursed|vouchers?|money back|free of charge|attached|enclosed|(?:has|have|been|is|are|was|were) (?:sent|repaired|replaced|paid|booked|posted)',
  'u',
);

/** The reader gets something, or has got it: that is not said by anything in its place. */
export const givesSomething = (folded: string): boolean => GIVES.test(folded);
