import { hasRhythm, isDated } from '../../checker/commitments.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Span } from '../../text/span.ts';
import { hasVagueTime } from '../vague-deadline/find.ts';

export interface UndatedFollowUpWords {
  /** *by …*, with a blank for the moment, and that it holds without news too. */
  readonly deadline: string;
  /** On folded text: the promise hangs on something (*if there is news*), and the date needs other words. */
  readonly open?: RegExp;
}

/** A promise to report back with no time in its sentence; a vague one is another rule's. */
export const findUndatedFollowUps = (
  context: RuleContext,
  { deadline, open }: UndatedFollowUpWords,
): Iterable<Match> =>
  findFlagged(context, 'undated-follow-up', {
    isExcused: isTimed,
    rewrites: (sentence, promise) =>
      open?.test(sentence.folded) ? [] : withDate(sentence, promise, deadline),
  });

export const isTimed = (sentence: Sentence): boolean =>
  sentence.isQuestion || isDated(sentence) || hasRhythm(sentence) || hasVagueTime(sentence);

/** The date follows the promise where the sentence pauses or ends there. */
function withDate({ text, start }: Sentence, { end }: Span, deadline: string): Rewrite[] {
  return PAUSE.test(text.slice(end - start))
    ? [{ start: end, end, replacement: ` ${deadline}` }]
    : [];
}

const PAUSE = /^\s*(?:$|[.;!…])/u;
