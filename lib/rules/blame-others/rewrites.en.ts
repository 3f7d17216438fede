import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { endBefore } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

export const SHARE = `${blank('What went wrong')}, and that is ours to put right.`;

const FAULT_THAT =
  /^it (?:is|was) (?:[^,;]{3,40} )?(?:fault|because of [^,;]{3,40}|down to [^,;]{3,40}|thanks to [^,;]{3,40}) that (?<matter>(?:the|your|our|my) [^,;:]+?)[.!…]*$/iu;

/** *Our supplier let us down, so your sofa is late*: what it meant for the reader. */
const OUTCOME =
  /,\s(?:so|and so|which is why)\s(?<outcome>(?:your|the|our|my|we|i|it)\s[^;:]+?)[.!…]*$/iu;

const outcomeOf = ({ text }: Sentence): string | null =>
  OUTCOME.exec(text)?.groups?.['outcome'] ?? null;

const clearUp = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will clear this up with ${blank('whom')} and write to you by ${momentBlank('en')}.`;

/** Our share of it. As long as the cause is open: that we clear it up, and by when. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  const adjunct = withoutCause(sentence, span);
  if (adjunct.length > 0) return adjunct;
  const matter = mayAdmit ? ofMatter(sentence) : [];
  if (matter.length > 0) return matter;
  const outcome = outcomeOf(sentence);
  if (outcome !== null) {
    const told = capitalise(outcome);
    return sayInstead(
      sentence,
      mayAdmit ? `${told}, and that is ours to put right.` : `${told}. ${clearUp(habits)}`,
      argumentsIn(sentence),
    );
  }
  const instead = mayAdmit ? SHARE : clearUp(habits);
  const kept = endBefore(sentence, span, instead);
  if (kept.length > 0) return kept;
  return sayInstead(sentence, instead, argumentsIn(sentence));
}

/** *It was the courier's fault that the arch came in two halves*: what happened is told. */
function ofMatter(sentence: Sentence): Rewrite[] {
  const { matter } = FAULT_THAT.exec(sentence.text)?.groups ?? {};
  return matter === undefined
    ? []
    : sayInstead(sentence, `${capitalise(matter)}, and that is ours to put right.`);
}

/** *The parquet is late because of our supplier, so …*: the rest says what it said. */
function withoutCause(sentence: Sentence, span: Span): Rewrite[] {
  const after = sentence.text.slice(span.end - sentence.start);
  const isCause = sentence.find('blame-others/cause').some(({ start }) => start === span.start);
  return isCause && span.start > sentence.start && /^[.,;]/u.test(after)
    ? removeWords(sentence, span)
    : [];
}
