import { blank } from '../../checker/blanks.ts';
import type { Rewrite } from '../../checker/rule.ts';
import { sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';

/** A door that stays open, with a name and a time. */
export const englishRewrites = (sentence: Sentence): Rewrite[] =>
  sayInsteadOrAfter(sentence, openDoor());

export const openDoor = (): string =>
  `If anything is still open for you, you can reach ${blank('name')} at ${blank('phone or e-mail')}, ${blank('days and hours')}.`;
