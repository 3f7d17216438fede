import { findFlagged } from '../../checker/find-flagged.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Habits } from '../../languages/habits.ts';

export interface OverpromiseWords {
  /** What was changed, and what happens if it occurs all the same, in blanks. */
  readonly change: (habits: Habits) => string;
}

/** A promise about all time to come, which nobody can keep. */
export const findOverpromises = (
  context: RuleContext,
  { change }: OverpromiseWords,
): Iterable<Match> =>
  findFlagged(context, 'overpromise', {
    isExcused: (sentence) => sentence.isQuestion,
    rewrites: (sentence) => [replaceSentence(sentence, change(context.habits))],
  });
