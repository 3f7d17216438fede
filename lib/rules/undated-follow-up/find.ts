import { hasRhythm, isDated } from '../../checker/commitments.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { hasVagueTime } from '../vague-deadline/find.ts';

/** A promise to report back with no time in its sentence; a vague one is another rule's. */
export const findUndatedFollowUps = (context: RuleContext): Iterable<Match> =>
  findFlagged(context, 'undated-follow-up', { isExcused: isTimed });

export const isTimed = (sentence: Sentence): boolean =>
  sentence.isQuestion || isDated(sentence) || hasRhythm(sentence) || hasVagueTime(sentence);
