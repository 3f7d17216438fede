import { findFlagged } from '../../checker/find-flagged.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

export interface DenialWords {
  /** What is ours to do, in place of the denial: a whole sentence with blanks. */
  readonly ours: (habits: Habits) => string;
  /** Where nobody here answers for it: a way forward and its cost. */
  readonly option: (habits: Habits) => string;
}

/** It was not us, or you are wrong. A reservation of rights is a hint, as is any denial where it is true. */
export function* findDenials(context: RuleContext, words: DenialWords): Generator<Match> {
  const isNotOurs = context.situation === 'not-ours';
  const instead = isNotOurs ? words.option : words.ours;
  const found = findFlagged(context, 'denial', {
    isExcused: (sentence) => sentence.isQuestion,
    rewrites: (sentence) => [replaceSentence(sentence, instead(context.habits))],
  });
  for (const match of found) {
    yield isNotOurs || match.sentences.some(isReservation) ? { ...match, severity: 'hint' } : match;
  }
}

/** *This is not an admission of …*: said for the lawyers. */
const isReservation = (sentence: Sentence): boolean => sentence.has('denial/reservation');
