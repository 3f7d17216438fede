import { datesMessage } from '../../checker/commitments.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import { removeWords, replaceSentence } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps, type Span } from '../../text/span.ts';

export interface HedgedPromiseWords {
  /** What is certain, and when the rest will be known, in blanks; none where its own rewrites say it. */
  readonly certain?: (habits: Habits) => string;
}

/** A promise of ours that takes itself back. */
export const findHedgedPromises = (
  context: RuleContext,
  { certain }: HedgedPromiseWords,
): Iterable<Match> =>
  findFlagged(context, 'hedged-promise', {
    isExcused,
    rewrites: (sentence, hedge) =>
      certain
        ? [replaceSentence(sentence, certain(context.habits)), ...withoutHedge(sentence, hedge)]
        : [],
  });

/** *Hopefully*, *with any luck*: the promise stands without them. */
const withoutHedge = (sentence: Sentence, hedge: Span): Rewrite[] =>
  sentence
    .find('hedged-promise/adverb')
    .filter((adverb) => overlaps(adverb, hedge))
    .slice(0, 1)
    .flatMap((adverb) => removeWords(sentence, adverb));

/** A question, or the next sentence says when the rest will be known. */
export const isExcused = (sentence: Sentence): boolean =>
  sentence.isQuestion || datesMessage(sentence.next);
