import { findFlagged } from '../../checker/find-flagged.ts';
import { isMadeGood } from '../../checker/made-good.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

export interface PolicyShieldWords {
  /** The reason behind the rule and what can be done, with blanks; none where its own rewrites say it. */
  reason?(habits: Habits): string;
  /** Whether the sentence tells more than the rule, and so has to stay; it does not unless told. */
  tellsMore?(sentence: Sentence): boolean;
}

/** A rule told as the reason why the reader gets nothing. */
export const findPolicyShields = (
  context: RuleContext,
  words: PolicyShieldWords,
): Iterable<Match> =>
  findFlagged(context, 'policy-shield', {
    isExcused,
    rewrites: (sentence) =>
      words.reason && !words.tellsMore?.(sentence)
        ? [replaceSentence(sentence, words.reason(context.habits))]
        : [],
  });

/** A question, or the reason follows. */
export const isExcused = (sentence: Sentence): boolean =>
  sentence.isQuestion || isMadeGood('policy-shield')(sentence);
