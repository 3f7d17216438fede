import { datesMessage, isDated } from '../../checker/commitments.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import { appendSentence, replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export interface StallingWords {
  /** A sentence that says by when we write, in a blank; none where the language has its own wordings. */
  readonly progress?: (habits: Habits) => string;
}

/** Activity with no owner, result or time. What says by when the reader hears more is none. */
export const findStalling = (context: RuleContext, { progress }: StallingWords): Iterable<Match> =>
  findFlagged(context, 'stalling', {
    isExcused: hasProgressDate,
    rewrites: (sentence, span) => {
      if (!progress) return [];
      const text = progress(context.habits);
      return [
        isWhole(sentence, span) ? replaceSentence(sentence, text) : appendSentence(sentence, text),
      ];
    },
  });

/** It says by when, or the next sentence says when we write. */
export const hasProgressDate = (sentence: Sentence): boolean =>
  sentence.isQuestion || isDated(sentence) || datesMessage(sentence.next);

/** Hardly a word stands beside the flagged ones. */
const isWhole = (sentence: Sentence, { start, end }: Span): boolean =>
  end - start > 0.6 * (sentence.end - sentence.start);
