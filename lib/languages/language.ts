/** What is true of a language, whatever the rule. */
import { wordPattern } from '../text/words.ts';

/** Sets of phrases that more than one rule asks for, folded, in compromise's match syntax. */
export interface CommonPhrases {
  /** We, or what is ours, will do something. */
  readonly promise: readonly string[];
  /** The promise is to write, call or report. */
  readonly message: readonly string[];
  /** Stands before a date that only tells which thing is meant: *the order from Monday*. */
  readonly nameOfTime: readonly string[];
  /** We apologise, in whatever words. */
  readonly apology: readonly string[];
  /** Words of apology that are none: a polite opening, somebody else's, talk about one. */
  readonly noApology: readonly string[];
  /** Words that the law or a regulator asks for: never flagged. */
  readonly legal: readonly string[];
}

/** Words by which the situation is guessed, on folded text. */
export interface SituationCues {
  /** Something went wrong, is late, is refused, or somebody complains: not ordinary mail. */
  readonly trouble: RegExp;
  /** Words that ordinary mail seldom holds several of: negation, the past, once more. */
  readonly signs: RegExp;
  /** Words of mail that goes its usual way: invitations, enclosures, requests, thanks. */
  readonly ordinary: RegExp;
  /** The writer's side says that it did it. */
  readonly ours: RegExp;
  /** Nobody here answers for it. */
  readonly notOurs: RegExp;
  readonly badNews: RegExp;
  /** Words of somebody who answers feedback. */
  readonly feedback: RegExp;
}

export interface LanguageFacts {
  readonly phrases: Readonly<Record<keyof CommonPhrases, readonly string[]>>;
  readonly situation: SituationCues;
}

/** Any of these, as whole words. */
export const anyOf = (...alternatives: readonly string[]): RegExp =>
  wordPattern(alternatives, 'gu');
