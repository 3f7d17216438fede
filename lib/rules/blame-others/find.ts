import { rewritesOf, type BlameOthersWords } from './rewrites.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';

/** Somebody else made to carry the fault; a hint as long as the cause of a complaint is open. */
export function* findBlameOthers(context: RuleContext, words: BlameOthersWords): Generator<Match> {
  const isOpen = context.situation === 'complaint';
  const matches = findFlagged(context, 'blame-others', {
    isExcused: () => false,
    rewrites: (sentence) => (context.mayAdmit ? rewritesOf(sentence, words) : []),
  });
  for (const match of matches) yield isOpen ? { ...match, severity: 'hint' } : match;
}
