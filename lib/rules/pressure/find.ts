import { findFlagged } from '../../checker/find-flagged.ts';
import { isMadeGood } from '../../checker/made-good.ts';
import { removeShortSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';

export interface PressureWords {
  /** Folded sentences that tell what is owed: they are put differently, and do not go. */
  readonly tells?: (folded: string) => boolean;
}

/** A threat, an ultimatum, or something of ours that is asked for while we owe an answer. */
export const findPressure = (context: RuleContext, words?: PressureWords): Generator<Match> =>
  findFlagged(context, 'pressure', {
    isExcused,
    // An invoice or a review can wait for another mail; a deadline has to be put differently.
    rewrites: (sentence) =>
      sentence.has('pressure/anotherMatter') && !words?.tells?.(sentence.folded)
        ? removeShortSentence(sentence, context)
        : [],
  });

/** Another way out follows. */
export const isExcused = isMadeGood('pressure');
