import { findFlagged } from '../../checker/find-flagged.ts';
import { neighbours } from '../../checker/neighbours.ts';
import { appendSentence, removeWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { overlaps, type Span } from '../../text/span.ts';

export interface EvasiveWords {
  /** We find out and tell, with a blank for the moment; none where the language says it in its own rewrites. */
  findOut?(habits: Habits, sentence: Sentence): string;
  /** Whether there is something that we can find out; there is unless told. */
  isOurs?(sentence: Sentence): boolean;
  /** Whether the sentence says the same without its hedge; it does unless told. */
  isPlainWithout?(sentence: Sentence): boolean;
  /** Whether the sentence without its hedge is a plain fact; it is unless told. */
  isPlain?(told: string): boolean;
}

/** Our own facts told as if we did not know them, with no promise to find out. */
export const findEvasions = (context: RuleContext, words: EvasiveWords): Iterable<Match> =>
  findFlagged(context, 'evasive', {
    isExcused: isFoundOut,
    rewrites: (sentence, span) =>
      (words.isOurs?.(sentence) ?? true)
        ? [
            ...appended(sentence, words.findOut?.(context.habits, sentence)),
            ...((words.isPlainWithout?.(sentence) ?? true)
              ? withoutHedge(sentence, span).filter((rewrite) => isFact(sentence, rewrite, words))
              : []),
          ]
        : [],
  });

const appended = (sentence: Sentence, plan: string | undefined): Rewrite[] =>
  plan === undefined ? [] : [appendSentence(sentence, plan)];

/** We say that we find out: in the next sentence, or after one that was put between. */
export const isFoundOut = (sentence: Sentence): boolean =>
  sentence.isQuestion || neighbours(sentence, 0, 2).some((one) => one.has('evasive/findOut'));

const isFact = (sentence: Sentence, rewrite: Rewrite, words: EvasiveWords): boolean =>
  words.isPlain?.(told(sentence, rewrite)) ?? true;

const told = ({ text, start }: Sentence, rewrite: Rewrite): string =>
  text.slice(0, rewrite.start - start) + rewrite.replacement + text.slice(rewrite.end - start);

/** The plain fact, if it is one: where the hedge is words that the sentence does without. */
const withoutHedge = (sentence: Sentence, span: Span): Rewrite[] =>
  sentence
    .find('evasive/hedge')
    .filter((hit) => overlaps(hit, span))
    .slice(0, 1)
    .flatMap((hit) => removeWords(sentence, hit))
    .map((rewrite) => ({ ...rewrite, isChoice: true }));
