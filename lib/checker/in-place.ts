/**
 * A rewrite that leaves much of the writer's own words: they may go on doing harm in ways that no rule
 * names (a shrug, a jibe in another clause). What it says besides is said in their place then.
 */
import { withoutBlanks } from './blanks.ts';
import { factsAt, keepsFacts } from './facts.ts';
import { replaceSentence, rewritten } from './rewrites.ts';
import type { Match, Rewrite, Rule, RuleContext } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { tellFirst, toldLabel } from './told-first.ts';
import { calledAtEnd, opening } from './vocative.ts';
import { CLAUSE_BREAK } from '../languages/clauses.ts';
import { capitalise } from '../text/case.ts';
import { fold } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { contains, shift, textAt, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Goes on behind a comma: *, and I will …*. */
const JOINED = /^(?:, (?:and|y|e|a)|;(?: (?:and|y|e|a))?) (.+)$/su;

/** So much of a sentence of the rewrite stood in the draft that it is the writer's own. */
const OWN = 0.6;

/** What is said besides, in place of the sentence; the rewrite itself where nothing is, or more would be lost. */
export function sayInPlace(
  rewrite: Rewrite,
  rule: Rule,
  { sentences: [sentence] }: Match,
  asksForFacts: boolean,
): Rewrite {
  const said = sentence && mayStandAlone(rule, sentence) ? saidBesides(rewrite, sentence) : null;
  if (!sentence || said === null) return rewrite;
  const instead = { ...rewrite, ...replaceSentence(sentence, capitalise(said)) };
  const told = tellFirst(instead, rule, sentence, { leastTold: 1, asksForFacts });
  const facts = factsAt(instead, [sentence], [calledAtEnd(sentence)]);
  return keepsFacts(told.replacement, facts) ? told : rewrite;
}

/** What is said need not be told after the sentence: what that told is asked for, or only harm. */
const mayStandAlone = (rule: Rule, sentence: Sentence): boolean =>
  toldLabel(rule, sentence) !== undefined || rule.keptClauses !== undefined;

/** The sentences that were not in the draft, behind those that were; null where there are none. */
function saidBesides(rewrite: Rewrite, sentence: Sentence): string | null {
  const behind = sentence.text.slice(rewrite.end - sentence.start);
  const joined = JOINED.exec(rewrite.replacement)?.[1];
  if (joined !== undefined && !/\p{L}/u.test(behind)) return joined + behind;
  const read = sentencesOf(rewritten(sentence, rewrite));
  const added = read.filter((one) => !isOwn(one, sentence));
  return added.length > 0 && added.length < read.length ? added.join(' ') : null;
}

/** Whether what it leaves of the writer's words may still land badly. */
export function mayStillHarm(
  rewrite: Rewrite,
  rule: Rule,
  match: Match,
  context: RuleContext,
): boolean {
  const [sentence, second] = match.sentences;
  if (!sentence || second) return false;
  const kept = ownSentences(rewrite, sentence);
  if (kept.length === 0) return false;
  const clauses = clausesIn(kept, sentence, match.span);
  const isTooMuch = clauses > (rule.keptClauses ?? Infinity);
  if (rule.mayStay) return isTooMuch && saidBesides(rewrite, sentence) !== null;
  if (staysFlagged(rewrite, match)) return !match.isStock || clauses > 1;
  return isTooMuch || kept.some(context.landsBadly);
}

const staysFlagged = (rewrite: Rewrite, { span }: Match): boolean =>
  rewrite.start >= span.end || rewrite.end <= span.start;

/** Clauses of two words and more besides the flagged ones, and besides those that only call the reader. */
function clausesIn(kept: readonly string[], sentence: Sentence, flagged: Span): number {
  const { folded, text, start, language } = sentence;
  const going = [flagged, calledAtEnd(sentence)].map((span) => textAt(folded, shift(span, -start)));
  return kept
    .map((said) => said.replace(opening({ text }), ''))
    .map((said) => going.reduce((left, words) => left.replace(words, ''), fold(said)))
    .flatMap((said) => said.split(CLAUSE_BREAK[language]))
    .filter((clause) => words(clause).length > 1).length;
}

function ownSentences(rewrite: Rewrite, sentence: Sentence): string[] {
  if (contains(rewrite, sentence) && rewrite.replacement === '') return [];
  return sentencesOf(rewritten(sentence, rewrite))
    .filter((one) => isOwn(one, sentence))
    .map(withoutBlanks);
}

const sentencesOf = (text: string): string[] =>
  splitSentences(text).map((span) => textAt(text, span));

function isOwn(said: string, { folded }: Sentence): boolean {
  const own = new Set(wordsOf(folded));
  const all = wordsOf(fold(withoutBlanks(said)));
  return all.length > 0 && all.filter((word) => own.has(word)).length >= OWN * all.length;
}

const wordsOf = (folded: string): string[] => words(folded).map((word) => textAt(folded, word));
