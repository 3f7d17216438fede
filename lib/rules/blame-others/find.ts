import { rewritesOf, type BlameOthersWords } from './rewrites.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';

/** Somebody else made to carry the fault; a hint as long as the cause of a complaint is open. */
export function* findBlameOthers(context: RuleContext, words: BlameOthersWords): Generator<Match> {
  const isOpen = context.situation === 'complaint';
  const matches = findFlagged(context, 'blame-others', {
    isExcused: () => false,
    // What is ours is not said yet while the cause is open.
    rewrites: (sentence) => (isOpen ? [] : rewritesOf(sentence, words)),
  });
  for (const match of matches) yield isOpen ? { ...match, severity: 'hint' } : match;
}
