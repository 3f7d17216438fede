import { rewritesOf, type BlameOthersWords } from './rewrites.ts';
import { findFlagged } from '../../checker/find-flagged.ts';
import type { Match, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';

/** Somebody else made to carry the fault; a hint as long as the cause of a complaint is open. */
export function* findBlameOthers(context: RuleContext, words: BlameOthersWords): Generator<Match> {
  const isOpen = context.situation === 'complaint';
  const matches = findFlagged(context, 'blame-others', {
    isExcused: isOwned,
    rewrites: (sentence) => (context.mayAdmit ? rewritesOf(sentence, words) : []),
  });
  for (const match of matches) yield isOpen ? { ...match, severity: 'hint' } : match;
}

/** What follows at once says that it is ours to put right all the same. */
const isOwned = ({ next }: Sentence): boolean => next?.has('blame-others/owned') ?? false;
