import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const asFact = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I am' : 'We are'} sorry for ${blank('what it cost you')}.`;

/** What follows a pause of its own stays as it is. */
const NEXT_CLAUSE = /^(?:[;:]|,\s(?:and|but|so)\s)/u;
/** *Sorry if the drilling bothered your guests*: told as what happened it needs no other word. */
const TOLD =
  /^(?:(?:i['’]?m|i am|we['’]?re|we are|my|our)\s)?(?:(?:very|so|truly|really|sincere)\s)?(?:sorry|apologies)\s(?:if|in case)\s(?=(?:you|we|i|it|this|that|the|our|my|your)\s)/iu;
/** *Sorry for the broken link in case it stopped you*: what it was for is told. */
const FOR_MATTER =
  /^(?:(?:i['’]?m|i am|we['’]?re|we are|my|our)\s)?(?:(?:very|so|truly|really|sincere)\s)?(?:sorry|apologies)\s(?<matter>(?:for|about|over)\s(?:the|our|my|your)\s[^,;:]{3,80}?),?\s(?:if|in case)\s[^;:]*$/iu;
/** *To anyone who was affected by the sprinkler*. */
const BY_MATTER =
  /(?:affected|bothered|inconvenienced|disturbed|troubled|upset) by (?<matter>(?:the|our|my) [^,;:]+?)[.!…]*$/iu;
const STILL_OPEN =
  /\b(?:any|anyone|may|might|could|whether|if|feel|felt|bothered|upset|annoyed|offended|hurt|disappointed)\b/iu;

/** The apology as fact; the clauses beside it stay. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const fact = asFact(habits);
  const { text, start } = sentence;
  if (span.start === start && NEXT_CLAUSE.test(text.slice(span.end - start))) {
    return [{ ...span, replacement: fact.slice(0, -1) }];
  }
  const kept = endBefore(sentence, span, fact);
  if (kept.length > 0) return kept;
  return [...ofMatter(sentence, habits), ...sayInstead(sentence, fact), ...told(sentence, habits)];
}

function ofMatter(sentence: Sentence, { person }: Habits): Rewrite[] {
  const { text } = sentence;
  const forIt = FOR_MATTER.exec(text)?.groups?.['matter'];
  const byIt = BY_MATTER.exec(text)?.groups?.['matter'];
  const matter = forIt ?? (byIt === undefined ? undefined : `about ${byIt}`);
  if (matter === undefined || STILL_OPEN.test(matter)) return [];
  return sayInstead(sentence, `${person === 'singular' ? 'I am' : 'We are'} sorry ${matter}.`);
}

/** That it was so is for the writer to say. */
function told(sentence: Sentence, { person }: Habits): Rewrite[] {
  const opening = TOLD.exec(sentence.text)?.[0];
  const rest = sentence.text.slice(opening?.length ?? 0).replace(/[\s.!…]+$/u, '');
  if (opening === undefined || STILL_OPEN.test(rest)) return [];
  const apology = `${person === 'singular' ? 'I am' : 'We are'} sorry that ${rest}.`;
  const { start, end } = sentence;
  return [{ start, end, replacement: apology, isChoice: true, isAdmission: true }];
}
