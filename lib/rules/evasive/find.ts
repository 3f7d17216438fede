import { findFlagged } from '../../checker/find-flagged.ts';
import { neighbours } from '../../checker/neighbours.ts';
import { appendSentence, removeWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps, type Span } from '../../text/span.ts';

export interface EvasiveWords {
  /** We find out and tell, with a blank for the moment. */
  findOut(habits: Habits, sentence: Sentence): string;
  /** Whether there is something that we can find out; there is unless told. */
  isOurs?(sentence: Sentence): boolean;
}

/** Our own facts told as if we did not know them, with no promise to find out. */
export const findEvasions = (context: RuleContext, words: EvasiveWords): Iterable<Match> =>
  findFlagged(context, 'evasive', {
    isExcused: isFoundOut,
    rewrites: (sentence, span) =>
      (words.isOurs?.(sentence) ?? true)
        ? [
            appendSentence(sentence, words.findOut(context.habits, sentence)),
            ...withoutHedge(sentence, span),
          ]
        : [],
  });

/** We say that we find out. */
export const isFoundOut = (sentence: Sentence): boolean =>
  sentence.isQuestion || neighbours(sentence, 0, 1).some((one) => one.has('evasive/findOut'));

/** The plain fact, if it is one: where the hedge is words that the sentence does without. */
const withoutHedge = (sentence: Sentence, span: Span): Rewrite[] =>
  sentence
    .find('evasive/hedge')
    .filter((hit) => overlaps(hit, span))
    .slice(0, 1)
    .flatMap((hit) => removeWords(sentence, hit))
    .map((rewrite) => ({ ...rewrite, isChoice: true }));
