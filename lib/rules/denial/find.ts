import { findFlagged } from '../../checker/find-flagged.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export interface DenialWords {
  /** What is ours to do, in place of the denial: a whole sentence with blanks. */
  readonly ours: (habits: Habits) => string;
  /** Where nobody here answers for it: a way forward and its cost. */
  readonly option: (habits: Habits) => string;
}

/** It was not us, or you are wrong. A reservation of rights is a hint, as is any denial where it is true. */
export function* findDenials(context: RuleContext): Generator<Match> {
  const found = findFlagged(context, 'denial', { isExcused: (sentence) => sentence.isQuestion });
  for (const match of found) {
    const isMild = context.situation === 'not-ours' || match.sentences.some(isReservation);
    yield isMild ? { ...match, severity: 'hint' } : match;
  }
}

/** What is ours, or a way forward; what the denial told opens it as a blank. */
export const offerWhatIsOurs = (
  sentence: Sentence,
  _: Span,
  { situation, habits }: RuleContext,
  { ours, option }: DenialWords,
): Rewrite[] => [replaceSentence(sentence, (situation === 'not-ours' ? option : ours)(habits))];

/** *This is not an admission of …*: said for the lawyers. */
const isReservation = (sentence: Sentence): boolean => sentence.has('denial/reservation');
