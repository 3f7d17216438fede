import { findFlagged } from '../../checker/find-flagged.ts';
import { neighbours } from '../../checker/neighbours.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

export interface RunAroundWords {
  /** We pass the case on ourselves, with blanks for the name and the moment; none where its own rewrites say it. */
  handover?(habits: Habits): string;
}

/** The reader is sent elsewhere, or has to do or tell once more what was done already. */
export const findRunArounds = (context: RuleContext, words: RunAroundWords): Iterable<Match> =>
  findFlagged(context, 'run-around', {
    isExcused: isArranged,
    rewrites: (sentence) =>
      words.handover ? [replaceSentence(sentence, words.handover(context.habits))] : [],
  });

/** We do it ourselves, here or beside it. */
export const isArranged = (sentence: Sentence): boolean =>
  neighbours(sentence, 1, 1).some((one) => one.has('run-around/arranged'));
