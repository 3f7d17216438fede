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
import { overlaps, shift, textAt, type Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Log-odds of harm from which a sentence still does some. Found by readers' verdicts on 949 rewrites. */
const HARMFUL = 1;
/** The same of what is left of one that was cut: readers turn half of these down above it. */
export const HARMFUL_REST = 0;

/** Whether what it leaves of the writer's words may still land badly. */
export function mayStillHarm(
  rewrite: Rewrite,
  rule: Rule,
  match: Match,
  context: RuleContext,
): boolean {
  const [sentence, second] = match.sentences;
  if (!sentence) return false;
  if (second) return isHeardInAny(rewrite, match, context);
  const kept = ownSentences(rewrite, sentence);
  if (kept.length === 0) return false;
  const clauses = clausesIn(kept, sentence, match.span);
  const isTooMuch = clauses > (rule.keptClauses ?? Infinity);
  const isCut = saidBesides(rewrite, sentence) === null;
  if (!isCut && keepsOtherHarm(rewrite, rule, sentence)) return true;
  if (rule.tellsFirst && isScrap(kept, sentence)) return true;
  if (rule.mayStay) return isTooMuch && !isCut;
  if (staysFlagged(rewrite, match)) return !match.isStock || clauses > 1;
  const bound = isCut || rule.mayLoseMore ? HARMFUL_REST : HARMFUL;
  return isTooMuch || kept.some((said) => context.harmIn(said) > bound);
}

/** Of several sentences those that stay as they are. */
const isHeardInAny = (rewrite: Rewrite, { sentences }: Match, { harmIn }: RuleContext): boolean =>
  sentences.some((one) => !overlaps(one, rewrite) && harmIn(one.text) > HARMFUL_REST);

/** Whether a set phrase of another rule stays in what is kept. */
const keepsOtherHarm = (rewrite: Rewrite, { id }: Rule, sentence: Sentence): boolean =>
  sentence.phrases
    .filter((name) => name.endsWith('/stock') && name !== `${id}/stock`)
    .some((name) => sentence.find(name).some((hit) => !overlaps(hit, rewrite)));

/** Fewer words lean on what went. */
const LEAST_KEPT = 2;

/** Whether a single word is left of a longer sentence, and no fact: *Kedy.* */
const isScrap = (kept: readonly string[], { facts, folded }: Sentence): boolean =>
  facts.length === 0 &&
  kept.some((said) => words(said).length < Math.min(LEAST_KEPT, words(folded).length));

const staysFlagged = (rewrite: Rewrite, { span }: Match): boolean =>
  rewrite.start >= span.end || rewrite.end <= span.start;

/** Clauses of two words and more besides the flagged ones, unless all is, and besides those that only call the reader. */
function clausesIn(kept: readonly string[], sentence: Sentence, flagged: Span): number {
  const { folded, text, start, language } = sentence;
  const isWhole = flagged.start <= start && flagged.end >= start + text.search(/[\s.!?…]*$/u);
  const going = [...(isWhole ? [] : [flagged]), calledAtEnd(sentence)].map((span) =>
    textAt(folded, shift(span, -start)),
  );
  return kept
    .map((said) => said.replace(opening({ text }), ''))
    .map((said) => going.reduce((left, words) => left.replace(words, ''), fold(said)))
    .flatMap((said) => said.split(CLAUSE_BREAK[language]))
    .filter((clause) => words(clause).length > 1).length;
}
