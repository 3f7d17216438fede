import { findFlagged } from '../../checker/find-flagged.ts';
import { isMadeGood } from '../../checker/made-good.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

export interface OverpromiseWords {
  /** What was changed, and what happens if it occurs all the same, in blanks; none where its own rewrites say it. */
  readonly change?: (habits: Habits, sentence: Sentence) => string;
}

/** A promise about all time to come, which nobody can keep. */
export const findOverpromises = (
  context: RuleContext,
  { change }: OverpromiseWords,
): Iterable<Match> =>
  findFlagged(context, 'overpromise', {
    isExcused,
    rewrites: (sentence) =>
      change ? [replaceSentence(sentence, change(context.habits, sentence))] : [],
  });

/** A question, or what happens otherwise follows. */
export const isExcused = (sentence: Sentence): boolean =>
  sentence.isQuestion || isMadeGood('overpromise')(sentence);
