/** English words that say that something went wrong, whoever is to blame for it. */
import { wordPattern } from '../../text/words.ts';

const FAILURE = wordPattern(
  "late|later|delay(?:ed|s)?|wrong|missing|no|not|[a-z]+n't|never|nobody|broken?|lost|left off|short|failed|stopped|cancelled|canceled|damaged|given away|twice|double|without|chops",
  'u',
);

export const tellsFailure = (folded: string): boolean => FAILURE.test(folded);
