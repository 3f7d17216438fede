import { capitalise } from '../text/case.ts';

/** Opens like a sentence or a title does: *Please*; neither *I* nor *ASAP*. */
const CAPITALISED = /^\P{L}*\p{Lu}\p{Ll}/u;
const CAPITAL = /^\P{L}*\p{Lu}/u;
const OPENING_BLANK = /^\P{L}*\[__/u;

export interface Found {
  /** As the draft has it. */
  readonly words: string;
  /** As it is listed. */
  readonly phrase: string;
  readonly opensSentence: boolean;
}

/**
 * What is said instead, with the capital that the words had: one that the sentence gave them stays,
 * one that the list alone has goes.
 */
export function keepCapitals(instead: string, { words, phrase, opensSentence }: Found): string {
  if (OPENING_BLANK.test(instead)) return instead;
  const isRaised = CAPITALISED.test(words) && !CAPITALISED.test(phrase);
  if (isRaised || (opensSentence && CAPITAL.test(words))) return capitalise(instead);
  const isLowered = CAPITALISED.test(phrase) && !CAPITAL.test(words);
  return isLowered ? lower(instead) : instead;
}

const lower = (text: string): string =>
  CAPITALISED.test(text) ? text.replace(/\p{Lu}/u, (letter) => letter.toLowerCase()) : text;
