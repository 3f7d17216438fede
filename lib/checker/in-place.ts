/** What a rewrite says besides a sentence, said in its place: the sentence's own words may not stay. */
import { factsAt, keepsFacts } from './facts.ts';
import { saidBesides } from './own-words.ts';
import { replaceSentence } from './rewrites.ts';
import type { Match, Rewrite, Rule } from './rule.ts';
import { tellFirst } from './told-first.ts';
import { calledAtEnd } from './vocative.ts';
import { capitalise } from '../text/case.ts';

/** What is said besides, in place of the sentence; the rewrite itself where nothing is, or more would be lost. */
export function putInPlace(
  rewrite: Rewrite,
  rule: Rule,
  { sentences: [sentence] }: Match,
  asksForFacts: boolean,
): Rewrite {
  const said = sentence && mayStandAlone(rule) ? saidBesides(rewrite, sentence) : null;
  if (!sentence || said === null) return rewrite;
  const instead = { ...rewrite, ...replaceSentence(sentence, capitalise(rewrite.alone ?? said)) };
  const told = tellFirst(instead, rule, sentence, { leastTold: 1, asksForFacts });
  const facts = factsAt(instead, [sentence], [calledAtEnd(sentence)]);
  return keepsFacts(told.replacement, facts) ? told : rewrite;
}

/** What is said need not be told after the sentence: what that told is asked for, or only harm. */
const mayStandAlone = (rule: Rule): boolean =>
  (rule.tellsFirst ?? false) || rule.keptClauses !== undefined;
