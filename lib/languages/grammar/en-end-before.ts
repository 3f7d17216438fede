/** English clauses: what a sentence still says once its flagged end is gone. */
import type { Rewrite } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

const SUBJECT =
  "(?:i|we|you|he|she|they|it|there|this|that|the|our|my|your|nobody|every(?:one|body))(?:['’]\\w+)?\\s";
/** Where a clause begins that the one before it can do without. */
const BREAK = new RegExp(
  `(?:;|:|\\s[–—-])\\s|,\\s(?:and|but|yet|so|as|because|since|though|although|which|whose|hence|however)\\s|,\\s(?=${SUBJECT})|\\s(?:because|since)\\s|\\s(?:and|but|so)\\s(?=${SUBJECT})`,
  'giu',
);
/** What hangs on a clause to come, or asks. */
const NO_SENTENCE =
  /^\P{L}*(?:if|when|whenever|whatever|however(?!,)|wherever|whoever|whichever|no matter|regardless|even (?:if|though|when)|how|why|where|once|as|while|whilst|although|though|because|since|due|owing|given|despite|after|before|until|unless|should|had|were|not only|much|with|what with|regarding|re|which|who|and|but|so|dear|hi|hello|please|for|in|on|by|to|did|do|does|could|would)(?!\p{L})|["“(]/iu;
const FINITE = wordPattern(
  "is|are|was|were|am|has|have|had|did|do|does|feel|will|can|cannot|could|would|should|must|aren't|wasn't|weren't|didn't|don't|hasn't|haven't|won't|can't|couldn't|doesn't|i'm|we're|it's|that's|there's|there'll|isn't|i've|we've|i'll|we'll|got|came|went|left|sent|took|lost|made|gave|said|told|broke|began|burst|blew|kept|fell|read|rang|forgot|wrote|threw|misread|mislaid|ran|stood|comes?|goes|arrives?|starts|stays|takes|needs|opens|closes|follows|know|understand|apologise|apologize|regret|[a-z]{2,}ed",
  'u',
);
/** A word in -s before an article is a verb: *your payslip shows the old code*. */
const VERB_FIRST =
  /^(?:the|your|our|my)\s(?:\p{L}+\s){1,3}?\p{L}{2,}(?<!s)s\s(?:the|an?|no|your|our|my|again|now|today|tonight|tomorrow)(?!\p{L})/iu;
/** A pronoun and whatever verb follows it: *it replaces the first one*. */
const PRONOUN_FIRST = /^(?:i|we|he|she|it|they)(?:['’]\p{L}+)?\s\p{L}{2,}\s/iu;
const MIN_WORDS = 3;

/** The clauses before the one of these words, where they can be a sentence; null where they cannot. */
export function clausesBefore(text: string, from: number): string | null {
  const last = Array.from(text.matchAll(BREAK))
    .filter(({ index }) => index < from)
    .at(-1);
  const kept = text.slice(0, last?.index ?? 0).replace(/[\s,;:–—-]+$/u, '');
  return canStandAlone(kept) ? kept : null;
}

/** It is long enough, has a verb, and leans on nothing that would have to follow. */
export const canStandAlone = (clause: string): boolean =>
  clause.split(/\s+/u).length >= MIN_WORDS && !NO_SENTENCE.test(clause) && hasVerb(clause);

export const hasVerb = (clause: string): boolean =>
  FINITE.test(fold(clause)) || PRONOUN_FIRST.test(clause) || VERB_FIRST.test(clause);

/** Ends the sentence before the clause of these words, and says something else instead. */
export function endBefore(sentence: Sentence, span: Span, ...instead: string[]): Rewrite[] {
  const { start, end } = sentence;
  const kept = clausesBefore(sentence.text, span.start - start);
  if (kept === null) return [];
  return [{ start: start + kept.length, end, replacement: ['.', ...instead].join(' ') }];
}

/** The words are the whole sentence but for its stop, as where only the second voice hears it. */
export const isWhole = ({ text, start }: Sentence, span: Span): boolean =>
  span.start === start && /^[\s.!?…]*$/u.test(text.slice(span.end - start));
