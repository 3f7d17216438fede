import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { endBefore } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const forAct = ({ person }: Habits): string =>
  person === 'singular'
    ? `I am sorry that I ${blank('what I did')}.`
    : `We are sorry that we ${blank('what we did')}.`;

const NEXT_CLAUSE = /^[;:]/u;
/** *Sorry you were disappointed with the hinges*: what it was about follows. */
const ABOUT =
  /(?:disappointed|let down|upset|unhappy|not happy|frustrated|dissatisfied|that way) (?:with|by|about|at|over) (?=(?:the|our|my|how|what) )/iu;

/** An apology for the matter, where it is named, and for the act; the clauses beside it stay. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  if (!mayAdmit) return [];
  const { text, start } = sentence;
  const act = forAct(habits);
  if (span.start === start && NEXT_CLAUSE.test(text.slice(span.end - start))) {
    return [{ ...span, replacement: act.slice(0, -1) }];
  }
  return [forMatter(sentence, habits), act].flatMap((apology) => {
    if (apology === null) return [];
    const kept = endBefore(sentence, span, apology);
    return kept.length > 0 ? kept : sayInstead(sentence, apology);
  });
}

function forMatter(sentence: Sentence, { person }: Habits): string | null {
  const told = sentence.text.slice(0, calledAtEnd(sentence).start - sentence.start);
  const about = ABOUT.exec(told);
  if (!about) return null;
  const matter = told.slice(about.index + about[0].length).replace(/[\s.!…]+$/u, '');
  if (/[,;:]/u.test(matter)) return null;
  return `${person === 'singular' ? 'I am' : 'We are'} sorry about ${matter}.`;
}
