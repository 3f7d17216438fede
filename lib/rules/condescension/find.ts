import { findFlagged } from '../../checker/find-flagged.ts';
import { removeShortSentence, removeWords } from '../../checker/rewrites.ts';
import type { Match, Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { overlaps, type Span } from '../../text/span.ts';

/** What is said of its own here; all of it may be left out. */
export interface CondescensionWords {
  /** What the language offers of its own is all that is offered. */
  readonly isAllOwn?: boolean;
  /** Whether the sentence may go as a whole: it asks and tells nothing; it may unless told. */
  readonly mayGo?: (sentence: Sentence) => boolean;
  /** Whether it may be said without its aside; it may unless told. */
  readonly accepts?: (sentence: Sentence) => boolean;
}

/** A lesson of so many words may go as a whole: what is to be known stands elsewhere. */
const MAX_LESSON = 8;

/** The reader is lectured, calmed down or measured against those who know better. */
export const findCondescension = (context: RuleContext): Generator<Match> =>
  findFlagged(context, 'condescension', { isExcused: () => false });

/** Fewer words before an aside at the end are what it was said for: *Teenagers exaggerate, as …*. */
const MIN_BEFORE = 3;

const isWholePoint = ({ tokens, end }: Sentence, aside: Span): boolean => {
  const before = tokens.filter((token) => token.end <= aside.start).length;
  return before > 0 && before < MIN_BEFORE && end - aside.end <= 1;
};

/** Words that the sentence does without; null where they are what it was said for. */
export function asideIn(sentence: Sentence, span: Span): Span | null {
  const aside = sentence.find('condescension/aside').find((hit) => overlaps(hit, span));
  return aside && !isWholePoint(sentence, aside) ? aside : null;
}

/** *Obviously*, *as you should know*: the sentence says the same without it. A mere lesson goes. */
export function offerPlainWords(
  sentence: Sentence,
  span: Span,
  context: RuleContext,
  words?: CondescensionWords,
): Rewrite[] {
  if (words?.isAllOwn) return [];
  const aside = asideIn(sentence, span);
  const mayStay = words?.accepts?.(sentence) ?? true;
  if (aside && mayStay) return removeWords(sentence, aside);
  return sentence.has('condescension/ours') || words?.mayGo?.(sentence) === false
    ? []
    : removeShortSentence(sentence, context, MAX_LESSON);
}
