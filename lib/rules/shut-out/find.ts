import { findFlagged } from '../../checker/find-flagged.ts';
import { surelyWorded } from '../../checker/flagged.ts';
import { neighbours } from '../../checker/neighbours.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps } from '../../text/span.ts';

export interface ShutOutWords {
  /** Whom to turn to, and by when an answer comes, with blanks; none where its own rewrites say it. */
  openDoor?(habits: Habits, sentence: Sentence): string;
}

/** The door is closed on the reader, and no other one is shown. */
export const findShutOuts = (context: RuleContext, words: ShutOutWords): Iterable<Match> =>
  findFlagged(context, 'shut-out', {
    isExcused: hasDoor,
    rewrites: (sentence) =>
      words.openDoor ? [replaceSentence(sentence, words.openDoor(context.habits, sentence))] : [],
  });

export const hasDoor = (sentence: Sentence): boolean => neighbours(sentence, 0, 1).some(showsDoor);

/** A way back to us; *do not reply to this* is none. */
function showsDoor(sentence: Sentence): boolean {
  const closed = surelyWorded(sentence, 'shut-out');
  return sentence
    .find('shut-out/door')
    .some((door) => !closed.some((phrase) => overlaps(phrase, door)));
}
