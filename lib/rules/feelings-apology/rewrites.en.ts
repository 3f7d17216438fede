import { blank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { leansOnMatter, tellsDeed, withDeed } from '../../languages/grammar/en-deed.ts';
import { canStandAlone, endBefore } from '../../languages/grammar/en-end-before.ts';
import { deedWhen, isThing, matterIn, namesMatter } from '../../languages/grammar/en-matter.ts';
import { sorryIn, toldBeforeSorry } from '../../languages/grammar/en-sorry.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/** For whatever it was, and whoever of the firm did it. */
export const forAct = (habits: Habits, sentence: Sentence): string =>
  `${sorryIn(sentence, habits)} for ${blank('what went wrong')}.`;

/** A refusal or other news told with regret, folded. */
const SAYS_MORE =
  /\b(?:inform|advise|tell|notify) you\b|\b(?:rejected|declined|refused|cancelled|canceled|unable)\b/u;

/** *Sorry you're upset about the hair, I'll send the cleaner*: what is done about it. */
const TAIL =
  /^[^,;:]+?(?:,\s(?:and |but |so )?|\sand )(?<tail>(?:i|we)(?:['’](?:ll|ve|m|re|d)| will| have| can| am| are| would)\s[^;:]+)$/iu;
/** *…, and the second half of the fee has been waived*: that is news, and not what it was about. */
const NEWS_TAIL =
  /,\s(?:and|so) (?<tail>(?:the|your|our|it|an?) (?=[^;:]*\b(?:has|have|will|is|are)\b)[^;:]+)$/iu;
const APOLOGY = /\b(?:sorry|regret|apolog|sad|pain|hate)/iu;
const NEXT_CLAUSE = /^[;:]/u;
/** *Sorry you were disappointed with the hinges*: what it was about follows. */
const ABOUT =
  /(?:(?:disappointed|let down|upset|annoyed|bothered|disturbed|offended|unhappy|(?:not|weren['’]t|aren['’]t|wasn['’]t) (?:happy|pleased)|satisfied|frustrated|dissatisfied|(?:that|this) way) (?:with|by|about|at|over)|(?:offence|offense|fuming|angry|cross|annoyed|worked up|uneasy) (?:about|at|over)) (?=(?:the|our|my|your|how|what) |(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s.!…]*$)/iu;

/** *Your mail was rather sharp*, *I see that you are upset*, and I am sorry: for that we are not sorry. */
const OF_READER = /^(?:and |but )?your |(?<!\p{L})you(?:['’]\p{L}+)?(?= )/iu;
const TAIL_CLAUSE = /,\s(?:and |but |so )?(?:i|we)(?:['’]\p{L}+)?\s.*$/iu;
/** An apology for the matter, where it is named, and for the act; the clauses beside it stay. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  if (!mayAdmit || SAYS_MORE.test(sentence.folded)) return [];
  const matter = forMatter(sentence, habits);
  const apologised = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  if (matter === null && namesMatter(apologised)) return [];
  const { text, start } = sentence;
  const act = withDeed(forAct(habits, sentence), sentence);
  if (span.start === start && NEXT_CLAUSE.test(text.slice(span.end - start))) {
    return [{ ...span, replacement: act.slice(0, -1) }];
  }
  if (tellsDeed(sentence.folded)) return leansOnMatter(sentence) ? [] : sayInstead(sentence, act);
  const apology = matter ?? act;
  const tail = (TAIL.exec(text) ?? NEWS_TAIL.exec(text))?.groups?.['tail'];
  if (tail !== undefined && !APOLOGY.test(tail) && canStandAlone(tail)) {
    return sayInstead(sentence, `${apology} ${capitalise(tail)}`);
  }
  const told = toldBeforeSorry(text);
  if (told !== null && (matter !== null || !OF_READER.test(told))) {
    return sayInstead(sentence, `${told}. ${matter ?? `${sorryIn(sentence, habits)} for that.`}`);
  }
  const kept = endBefore(sentence, span, apology);
  if (kept.length > 0) return kept;
  return /;\s/u.test(text) ? [] : sayInstead(sentence, apology);
}

export const saysMore = (sentence: Sentence): boolean =>
  SAYS_MORE.test(sentence.folded) ||
  TAIL.test(sentence.text) ||
  tellsDeed(sentence.folded) ||
  namesMatter(sentence.text);

function forMatter(sentence: Sentence, habits: Habits): string | null {
  const matter = matterOf(sentence);
  return matter === null
    ? null
    : `${sorryIn(sentence, habits)} ${/^that /u.test(matter) ? '' : 'about '}${matter}.`;
}

function matterOf(sentence: Sentence): string | null {
  const called = calledAtEnd(sentence).start - sentence.start;
  const told = sentence.text.slice(0, called).replace(NEWS_TAIL, '');
  const deed = deedWhen(told);
  if (deed !== null) return `that ${deed}`;
  const about = ABOUT.exec(told);
  if (!about) return matterIn(told);
  const behind = told.slice(about.index + about[0].length);
  const matter = behind.replace(TAIL_CLAUSE, '').replace(/[\s.!…]+$/u, '');
  return /[,;:]/u.test(matter) || !isThing(matter) ? null : matter;
}
