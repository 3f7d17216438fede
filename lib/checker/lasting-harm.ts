/**
 * A rewrite that leaves much of the writer's own words: they may go on doing harm in ways that no rule
 * names (a shrug, a jibe in another clause).
 */
import { ownSentences, saidBesides } from './own-words.ts';
import type { Match, Rewrite, Rule, RuleContext } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { calledAtEnd, opening } from './vocative.ts';
import { CLAUSE_BREAK } from '../languages/clauses.ts';
import { fold } from '../text/fold.ts';
import { shift, textAt, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

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
