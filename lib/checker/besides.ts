/** What a sentence tells besides the flagged words: a rewrite for these may not take it along. */
import { apologiesIn } from './apologies.ts';
import type { Rewrite } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { isFunctionWord } from '../languages/is-function-word.ts';
import { fold } from '../text/fold.ts';
import { contains, overlaps, shift, textAt, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** So many words that mean something may go: of a figure of speech, of an aside. Found by readers' verdicts on 240 rewrites. */
const MAY_GO = 4;
/** Shorter words mean little by themselves. */
const MIN_LENGTH = 4;

/** Whether more than a little goes of what stands besides the flagged words. */
export const losesMore = (
  rewrite: Rewrite,
  flagged: Span,
  sentences: readonly Sentence[],
): boolean => lostWords(rewrite, sentences, [flagged, ...(rewrite.mayGo ?? [])]) > MAY_GO;

/** How many words that mean something go, besides what may. */
export function lostWords(
  rewrite: Rewrite,
  sentences: readonly Sentence[],
  mayGo: readonly Span[],
): number {
  const kept = beginningsIn(fold(rewrite.replacement));
  return sentences.flatMap((sentence) =>
    meaningfulWords(sentence)
      .filter((word) => overlaps(shift(word, sentence.start), rewrite))
      .filter((word) => !mayGo.some((going) => overlaps(shift(word, sentence.start), going)))
      .filter((word) => !kept.has(beginningOf(textAt(sentence.folded, word)))),
  ).length;
}

/** Where they stand in the sentence. */
const meaningfulWords = ({ folded, language }: Sentence): Span[] =>
  words(folded).filter(
    ({ start, end }) =>
      end - start >= MIN_LENGTH && !isFunctionWord(folded.slice(start, end), language),
  );

const beginningsIn = (folded: string): Set<string> =>
  new Set(words(folded).map((word) => beginningOf(textAt(folded, word))));

/** Whether an apology goes that is not what is flagged. */
export function losesApology(
  rewrite: Rewrite,
  flagged: Span,
  sentences: readonly Sentence[],
): boolean {
  const kept = fold(rewrite.replacement);
  return sentences.some((sentence) =>
    apologiesIn(sentence).some(
      (apology) =>
        contains(rewrite, apology) &&
        !overlaps(apology, flagged) &&
        !kept.includes(textAt(sentence.folded, shift(apology, -sentence.start))),
    ),
  );
}

/** Whether another set phrase of the rule stays as it is. */
export function leavesHarm(
  rewrite: Rewrite,
  ruleId: string,
  flagged: Span,
  sentences: readonly Sentence[],
): boolean {
  const set = `${ruleId}/stock`;
  return sentences.some(
    (sentence) =>
      sentence.phrases.includes(set) &&
      sentence.find(set).some((harm) => !overlaps(harm, flagged) && !overlaps(harm, rewrite)),
  );
}

/** Makes the forms of a word alike. */
const beginningOf = (word: string): string => word.slice(0, MIN_LENGTH);
