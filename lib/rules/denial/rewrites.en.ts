import { blank, momentBlank } from '../../checker/blanks.ts';
import { losesMore } from '../../checker/besides.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { apologyFirst } from '../../languages/grammar/en-apology-first.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import { tellsFailure } from '../../languages/grammar/en-failure.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import { UNKIND } from '../../languages/grammar/en-unkind.ts';
import { clauseAfter } from '../../languages/grammar/en-start-after.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

export const ours = ({ person }: Habits, matter: string): string => {
  const we = person === 'singular' ? 'I' : 'we';
  return `What ${we} can do${about(matter)} is ${blank(`what ${we} will do`)}, by ${momentBlank('en')}.`;
};

export const option = ({ person }: Habits, matter: string): string => {
  const opening = matter ? `For ${matter}, what` : 'What';
  return `${opening} ${person === 'singular' ? 'I' : 'we'} can offer is ${blank('a way forward, and what it costs')}.`;
};

const about = (matter: string): string => (matter ? ` about ${matter}` : '');

/** What may follow the denial and say what it is about. */
export const MATTER =
  /^ (?:for|about) (?!what |that |how |(?:it|this|that|you|me|us|him|her|them)[.!]*$|.* (?:and|but) (?:will|can|cannot|do|does|are|is|have|has|shall|we|i|it) )(?<matter>[^,;:()]{3,80}?)[.!]*$/u;
/** A name in a greeting is no argument. */
const GREETS = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)) \p{Lu}/iu;
/** Denies, blames or belittles as the denial does, folded: it may not stay either. */
const STILL_HARSH = wordPattern(
  "neither|nor|none|(?:not|[a-z]+n't) (?:ours|mine|on us|on me)|no affair|no business|nobody|no one|not us|can't be trusted|let (?:us|me) down|asking for (?:it|this)|only (?:a|be)|don't exist|being what|not of our|our (?:fault|control|doing|responsibility)|as good as|told you|you (?:claim|say|allege|insist|maintain)",
  'u',
);
/** Says what will not be done, folded: the reader has to know. */
const REFUSES = wordPattern(
  "(?:not|isn't|aren't) something (?:we|i|this)[a-z']*(?! (?:answer|are|am|is|can be) )|to refund|no refunds?",
  'u',
);
/** Fewer words before the denial say nothing by themselves. */
const MIN_WORDS = 5;
/** What is denied may stand before the denial: *Shortages of this kind are …*. */
const MAX_SUBJECT = 8;

/** What is told beside the denial stays; a way forward follows it, or stands in its place. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { situation, habits }: RuleContext,
): Rewrite[] {
  const words = situation === 'not-ours' ? option(habits, '') : ours(habits, '');
  const had = NO_CHOICE.exec(sentence.text)?.groups?.['had'];
  if (had !== undefined) {
    const { start, end } = sentence;
    return [{ start, end, replacement: `${speaker(sentence, habits)} had to ${had}. ${words}` }];
  }
  const admitted = ADMITTED.exec(sentence.text)?.groups?.['admitted'];
  if (admitted !== undefined) return sayInstead(sentence, `${capitalise(admitted)}. ${words}`);
  const refused = refusedIn(sentence, words);
  if (refused.length > 0) return refused;
  const beside = besideDenial(sentence, span, words);
  if (beside.length > 0) return beside;
  if (REFUSES.test(sentence.folded)) return sayAfter(sentence, words);
  const isPlain = sayInstead(sentence, words).length > 0;
  const hasMatter = MATTER.test(sentence.text.slice(span.end - sentence.start));
  return isPlain || hasMatter || !mayReplace(sentence)
    ? []
    : sayInstead(sentence, words, argumentsIn(sentence));
}

/** *We had no choice but to cancel your lesson*: what was done. */
const NO_CHOICE =
  /^(?:unfortunately,? )?(?:we|i) had no (?:other )?(?:choice|option|alternative) but to (?<had>[^;:]+?)[.!…]*$/iu;

/** *It was not us, although we did send the key to the wrong flat*: that is what happened. */
const ADMITTED =
  /,? (?:although|though|even though|even if) (?<admitted>(?:we|i) (?:did|had|have|sent|put|left|gave|lost|took)\b[^,;:]+?)[.!…]*$/iu;

const speaker = (sentence: Sentence, habits: Habits): string =>
  habitsIn(sentence, habits).person === 'singular' ? 'I' : 'We';

export const mayReplace = ({ text, folded }: Sentence): boolean =>
  !REFUSES.test(folded) && !GREETS.test(text);

/** *I have asked the cleaners*. */
const DEED =
  /^(?:i|we)(?:'ve| have) (?:(?:already|since|now|also) )?(?!no |not |never |nothing |to |done )[a-z]+/u;
/** What comes next or was done about it, or a number or an hour. */
const isTold = (rest: string): boolean =>
  (tellsNews(fold(rest)) ||
    DEED.test(fold(rest)) ||
    /\d|\bat (?:\p{L}+)$|\bon \p{Lu}/u.test(rest)) &&
  !STILL_HARSH.test(fold(rest));

/** *The outage was beyond our control and lasted three hours*: the same of it without the denial. */
const SAME_SUBJECT =
  /^(?<what>(?:the|this|that|your) [^,;:]{3,40}?) (?:is|was|are|were) (?:\p{L}+ )?(?:beyond|outside|out of) (?:of )?our [^,;:]{3,30}? and (?<does>(?!we |i |not )(?:[^,;:]|:(?=\d))+)$/iu;

function sameSubject(text: string): string | null {
  const { what, does } = SAME_SUBJECT.exec(text)?.groups ?? {};
  return what && does ? `${what} ${does.replace(/[\s.!…]+$/u, '')}` : null;
}

/** *It wasn't the club, so the club won't be paying*: the refusal itself the reader has to know. */
const REFUSED =
  /,\s(?:so|and so|and|which is why)\s(?<refusal>(?:we|i|the|our|there) [^,;:]*?(?:\b(?:cannot|not)\b|n['’]t\b)[^,;:]*?)[.!…]*$/iu;

function refusedIn({ text, start, end }: Sentence, words: string): Rewrite[] {
  const { refusal } = REFUSED.exec(text)?.groups ?? {};
  if (refusal === undefined || STILL_HARSH.test(fold(refusal)) || /\bsee why\b/u.test(refusal))
    return [];
  return [{ start, end, replacement: `Unfortunately, ${refusal}. ${words}` }];
}

/** What went wrong, or is no longer so: anything else goes on defending. */
const hasChanged = (folded: string): boolean => tellsFailure(folded) || /\bnow\b/u.test(folded);

/** Joined to the denial it tells something else; a mere comma goes on denying. */
const isJoined = (text: string, rest: string): boolean =>
  /(?:\b(?:and|but)|;)\s$/iu.test(text.slice(0, text.length - rest.length - 1));

/** *We place ads, we don't make laws*: what we do not do is a defence; folded. */
const DEFENDS = /\b(?:we|i) (?:don't|do not|only|just)\b/u;

/** Too much to go unsaid, and it puts nothing on the reader. */
const tellsOnly = (rest: string): boolean =>
  ![STILL_HARSH, UNKIND].some((words) => words.test(fold(rest))) && !/\byou\b/iu.test(rest);

function besideDenial(sentence: Sentence, span: Span, words: string): Rewrite[] {
  const { text, start, end } = sentence;
  const kind = apologyFirst(text);
  if (kind !== null && start + kind.length < span.end) {
    return [{ start: start + kind.length, end, replacement: `. ${words}` }];
  }
  const rest =
    sameSubject(text) ??
    (isWhole(sentence, span) ? null : clauseAfter(sentence, span, MAX_SUBJECT));
  if (rest !== null && isTold(rest)) return [{ start, end, replacement: `${rest}.` }];
  if (
    rest !== null &&
    tellsOnly(rest) &&
    ((isJoined(text, rest) && hasChanged(fold(rest))) ||
      losesMore(replaceSentence(sentence, words), span, [sentence]))
  ) {
    return [{ start, end, replacement: `${rest}. ${words}` }];
  }
  return endBefore(sentence, span, words).filter((kept) => {
    const told = sentence.folded.slice(0, kept.start - start);
    const isEnough = told.split(' ').length >= MIN_WORDS;
    return isEnough && tellsFailure(told) && tellsOnly(told) && !DEFENDS.test(told);
  });
}
