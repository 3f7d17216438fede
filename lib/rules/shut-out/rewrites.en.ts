import { blank } from '../../checker/blanks.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { wordPattern } from '../../text/words.ts';

/** Tells the reader off: with a door behind it, it would still be heard. */
const REBUFF = wordPattern(
  "stop|ease off|refrain|don't|do not|dont|no more|enough|never|nobody|silence|ignored?|unanswered|unread|archived?|mute",
  'u',
);

/** A door that stays open, with a name and a time. */
export function englishRewrites(sentence: Sentence): Rewrite[] {
  const instead = sayInstead(sentence, openDoor(), argumentsIn(sentence));
  return instead.length > 0 || REBUFF.test(sentence.folded)
    ? instead
    : sayAfter(sentence, openDoor());
}

export const openDoor = (): string =>
  `If anything is still open for you, you can reach ${blank('name')} at ${blank('phone or e-mail')}, ${blank('days and hours')}.`;
