/** English words that tell the reader something of the case: a sentence with one of them may not go. */
import { wordPattern } from '../../text/words.ts';

const NEWS = wordPattern(
  "attached|enclosed|refund(?:ed|s)?|credit(?:ed)?|compensat[a-z]*|replac[a-z]*|repair(?:ed|s)?|(?:i|we|it|they|he|she)(?:'ll| will| shall)|and will|will (?:be|get|have|reach|arrive)|cancelled|booked|(?:is|are) (?:ready|due|closed|open)|deliver(?:ed|y)|free of charge|sorry|apolog[a-z]*",
  'u',
);

export const tellsNews = (folded: string): boolean => NEWS.test(folded);
