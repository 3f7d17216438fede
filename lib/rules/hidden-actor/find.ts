import { findFlagged } from '../../checker/find-flagged.ts';
import { neighbours } from '../../checker/neighbours.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';

/**
 * Our mistake told with nobody in it, unless the sentence or one beside it says that it was us; a hint
 * as long as the cause of a complaint is open.
 */
export function* findHiddenActors(context: RuleContext): Generator<Match> {
  const isOpen = context.situation === 'complaint';
  const matches = findFlagged(context, 'hidden-actor', {
    isExcused: isOwned,
  });
  for (const match of matches) yield isOpen ? { ...match, severity: 'hint' } : match;
}

/** It, or a sentence beside it, says that it was us. */
export const isOwned = (sentence: Sentence): boolean =>
  sentence.isQuestion || neighbours(sentence, 1, 1).some((one) => one.has('hidden-actor/owned'));
