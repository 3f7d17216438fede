import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeSentence, removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { leansOnMatter, tellsDeed, withDeed } from '../../languages/grammar/en-deed.ts';
import { LEANS_FORWARD } from '../../languages/grammar/en-leaning.ts';
import { clauseAfter } from '../../languages/grammar/en-start-after.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import { sorryIn } from '../../languages/grammar/en-sorry.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

const TELL = '(?:inform|advise|notify|let|tell|confirm)';
/** What announces the news, folded: it may be said without. */
const ANNOUNCEMENT = wordPattern(
  [
    '(?:please |kindly )(?:be (?:advised|informed|aware|notified)|note|be so kind as to note) that',
    `(?:(?:i|we)(?:'m| am|'re| are)? (?:writing|pleased|happy|delighted|sorry|obliged|required|would like|wish|want)|(?:i|we)'d like|this (?:letter|e-?mail|message|mail)? ?is) to ${TELL} you(?: know)?(?: by this (?:mail|e-?mail|letter))? that`,
    '(?:i|we) (?:hereby|herewith) (?:inform|advise|notify) you that',
  ].join('|'),
  'u',
);
const THANKS = wordPattern('thanks?|appreciate|grateful', 'u');
const OFFERS_HELP = wordPattern(
  'hesitate|questions?|queries|assistance|assist|help|contact|disposal|reach',
  'u',
);

/** What became of the reader's words, folded: only who answers, and when, is missing. */
const PASSED_ON =
  '(?:has|have|had|is|are|was|were) (?:already |now |also |all )?(?:been |being )?(?:forwarded|passed|logged|noted|shared|escalated|recorded|registered|assigned|processed|handled|investigated|reviewed|referred)';
/** Regrets, and not once more, folded: without it nothing would be regretted. */
const REGRETS = '(?:regrets?|regretted|sorry|apologi[sz]e|apologies)';
const ONCE_MORE = wordPattern('again|once more|anew', 'u');
const IS_PASSED_ON = wordPattern(PASSED_ON, 'u');
const IS_REGRET = wordPattern(REGRETS, 'u');
/** Folded sentences that may not go. */
const SAYS_MORE = wordPattern(
  `${PASSED_ON}|${REGRETS}|(?:advised|informed|aware|notified|note|inform|advise) (?:you )?that|you will|on us|on the house|complimentary|discount|voucher`,
  'u',
);

/** A longer sentence of regret says something besides. */
const MAX_REGRET = 18;

/** Greets whoever reads it. */
const NOBODY = /^dear (?:sirs?|madams?)(?: or |\/| and )(?:sirs?|madams?)\b/iu;

/** Plain words in place of a formula: without it where it says nothing, else what it is about. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, sentences, text } = context;
  const nobody = NOBODY.exec(sentence.text)?.[0];
  if (nobody !== undefined) {
    const { start } = sentence;
    return [replaceWords({ start, end: start + nobody.length }, `Dear ${blank('name')}`)];
  }
  const flattered = withoutFlattery(sentence);
  if (flattered.length > 0 || sentence.has('boilerplate/greeting')) return flattered;
  if (sentence.has('boilerplate/inconvenience')) {
    if (isAhead(sentence.folded)) {
      return sayInstead(sentence, `Here is what to expect: ${blank('what to expect')}.`);
    }
    const { matter } = CAUSED_BY.exec(sentence.text)?.groups ?? {};
    if (matter !== undefined) return sayInstead(sentence, sorryAbout(habits, sentence, matter));
    const said = withDeed(apology(habits, sentence), sentence);
    return leansOnMatter(sentence) ? [] : sayInstead(sentence, said);
  }
  if (IS_PASSED_ON.test(sentence.folded)) return passedOn(sentence, habitsIn(sentence, habits));
  const news = regretfulNews(sentence, habits);
  if (news.length > 0) return news;
  if (IS_REGRET.test(sentence.folded)) return regretted(sentence, context);
  const shorter = [
    ...withoutAnnouncement(sentence),
    ...afterFormula(sentence, span),
    ...withoutLastClause(sentence, span, LEANS_FORWARD),
  ];
  if (shorter.length > 0) return shorter.slice(0, 1);
  return [
    ...(sentences.length > 1 && mayGo(sentence)
      ? [{ ...removeSentence(sentence, text), mayGo: argumentsIn(sentence) }]
      : []),
    ...plainly(sentence, habits).flatMap((plain) => sayInstead(sentence, plain)),
  ];
}

export const apology = (habits: Habits, sentence: Sentence): string =>
  sorryAbout(habits, sentence, blank('what it cost you'));

const sorryAbout = (habits: Habits, sentence: Sentence, matter: string): string =>
  `${sorryIn(sentence, habits)} about ${matter}.`;

/** Says more than that it was inconvenient: what was done about it, what caused it, or that it is to come. */
export const saysMore = (folded: string): boolean =>
  tellsDeed(folded) || CAUSED_BY.test(folded) || isAhead(folded);

/** *The inconvenience occasioned by the deed we misdated*: what it was is told. */
const CAUSED_BY =
  /\b(?:caused|occasioned)(?: to you)? by (?<matter>(?:the|our|my) [^,;:]+?)(?: (?:is|are) (?:\p{L}+ )?regretted)?[\s.!…]*$/iu;

/** *Any inconvenience the work may cause*: it has cost nothing yet. Folded. */
const isAhead = (folded: string): boolean =>
  /\b(?:may|might|will|could) (?:be )?caus(?:e|ing)\b/u.test(folded);

/** *We regret to inform you that your claim was rejected*: sorry for that. */
const REGRETFUL_NEWS =
  /^(?:i|we) (?:deeply |sincerely |very much )?regret (?:to|having to) (?:inform|advise|notify|tell) you that /iu;

function regretfulNews({ text, start }: Sentence, { person }: Habits): Rewrite[] {
  const found = REGRETFUL_NEWS.exec(text)?.[0];
  if (found === undefined) return [];
  const sorry = person === 'singular' ? 'I am sorry that ' : 'We are sorry that ';
  return [{ start, end: start + found.length, replacement: sorry }];
}

/** Once more is once too often; else what is regretted is named. */
function regretted(sentence: Sentence, { habits, sentences, text }: RuleContext): Rewrite[] {
  if (sentence.tokens.length > MAX_REGRET) return [];
  if (!ONCE_MORE.test(sentence.folded)) {
    return sayInstead(sentence, apology(habits, sentence), argumentsIn(sentence));
  }
  return sentences.length > 1 ? [removeSentence(sentence, text)] : [];
}

/** What became of it, without the formula before it, and when it is answered. */
function passedOn(sentence: Sentence, habits: Habits): Rewrite[] {
  const told = sameSubject(sentence);
  return told === null
    ? sayAfter(sentence, answer(habits))
    : sayInstead(sentence, `${told}. ${answer(habits)}`);
}

const answer = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will write to you about it by ${momentBlank('en')}.`;

function plainly(sentence: Sentence, { person }: Habits): string[] {
  const { folded, start } = sentence;
  const text = sentence.text.slice(0, calledAtEnd(sentence).start - start);
  if (ASKS.test(folded)) return [];
  const { thanks = 'Thank you for ', behind } = THANKS_FOR.exec(text)?.groups ?? {};
  if (behind) return [`${thanks}${blank('what you did')}${behind.replace(/[\s.!…]+$/u, '')}.`];
  if (THANKS.test(folded)) return [`Thank you for ${blank('what you did')}.`];
  if (OFFERS_HELP.test(folded)) {
    return [`${person === 'singular' ? 'My' : 'Our'} direct number is ${blank('number')}.`];
  }
  return [];
}

/** *Thank you for your patience while we go through the claims*: what it was for stays. */
const THANKS_FOR =
  /^(?:(?<thanks>(?:we |i )?(?:many )?thank(?:s| you)(?: (?:very|so) much| again| in advance)? for )|(?:we|i) (?:\p{L}+ )?appreciate )your (?:kind |continued |ongoing )?(?:patience|understanding|cooperation|co-operation|support|loyalty|trust)(?: and (?:your )?\p{L}+)?(?<behind> (?:while|as|until|during|(?:in|with) (?!this|that|these)|over|throughout) .+)$/iu;

/** A request, folded. */
const ASKS = wordPattern(
  "appreciate it if|if you could|could you|(?:kindly|please) (?!(?:do not|don't) hesitate|feel free|contact|bear with|be (?:patient|advised|assured|informed|aware)|rest assured|accept|note|know|allow|get in touch|reach)[a-z]+",
  'u',
);

export const mayGo = ({ folded }: Sentence): boolean =>
  !tellsNews(folded) && !SAYS_MORE.test(folded) && !ASKS.test(folded);

/** Another formula, folded. */
const FORMULA = wordPattern(
  'strive|value|important to us|look forward|hesitate|thank|appreciate|understanding|hope|trust|pride|grateful|glad|yours|seriously|priority|utmost|satisfaction|commit[a-z]*|happy to|pleased to|our (?:very )?best|aim|always|works? hard|disposal|heart|feel free|undersigned|our (?:clients|customers|guests|members)',
  'u',
);

/** *At Brightwater, …*: letters before a formula that belong to it. */
const MAX_OPENING = 20;

/** *Should you have any questions, please …*. */
const IN_CASE = /^(?:should|if) you /iu;

/** *Your safety is important to us, so the ride stays closed*: what it leads to. */
function afterFormula(sentence: Sentence, span: Span): Rewrite[] {
  const { start } = sentence;
  const isNear = span.start - start <= MAX_OPENING || IN_CASE.test(sentence.text);
  const rest =
    sameSubject(sentence) ?? clauseAfter(sentence, isNear ? { start, end: span.end } : span);
  if (rest === null || FORMULA.test(fold(rest))) return [];
  const mayGo = argumentsIn(sentence).filter(({ end }) => end <= sentence.end - rest.length);
  return [{ start: sentence.start, end: sentence.end, replacement: `${rest}.`, mayGo }];
}

/** *We take this seriously and will investigate* → *We will investigate*. */
const SAME_SUBJECT =
  /^(?<who>we|i|your \p{L}+) [^,;:]*?,? and (?<does>(?:have|has|will|would like to|shall|can|are|am|is|was|were) (?!grateful|happy|proud|very|highly|greatly|always|important|valued)[^,;:]+?)[.!…]*$/iu;

function sameSubject({ text }: Sentence): string | null {
  const { who, does } = SAME_SUBJECT.exec(text)?.groups ?? {};
  return who === undefined || does === undefined ? null : `${capitalise(who)} ${does}`;
}

/** *As a valued member you will …*. */
const FLATTERY =
  /^as (?:a|an|one of our) (?:very |most |highly )?(?:valued|loyal|esteemed|treasured) \p{L}+,? (?=(?:you|your|we|the) )/iu;

/** *As part of our ongoing commitment to you, …*. */
const COMMITMENT =
  /^(?:as part of|in line with|in keeping with|in) our (?:\p{L}+ )?(?:commitment|efforts?|dedication|endeavou?rs?)[^,;:]*, (?=(?:you|your|we|i|my|the|our|all|from) )/iu;

function withoutFlattery(sentence: Sentence): Rewrite[] {
  const found = (FLATTERY.exec(sentence.text) ?? COMMITMENT.exec(sentence.text))?.[0];
  const { start } = sentence;
  return found === undefined ? [] : removeWords(sentence, { start, end: start + found.length });
}

/** What is announced besides: *… and that the deposit will be paid back*. */
const SECOND_THAT = /(\s(?:and|but)) that(?=\s(?!is |was |will |means |has |would )\p{L})/iu;

/** The rest is no plainer, folded. */
const OFFICIALESE = wordPattern(
  '(?:received and|duly) [a-z]+|(?:the|your) (?:aforementioned|aforesaid|abovementioned|above-mentioned|above|said)|hereby|herewith|hereto|thereof|aforementioned',
  'u',
);

/** *…; thank you for your understanding.* */
const THANKS_LAST =
  /;\s(?:we )?thank you for your (?:understanding|patience|co-?operation)[.!]*$/iu;

/** Nothing is announced, folded: *please note that quality is at the heart of …*. */
const SLOGAN = wordPattern('at the heart of|strive|pride|utmost|satisfaction', 'u');

function withoutAnnouncement(sentence: Sentence): Rewrite[] {
  const found = ANNOUNCEMENT.exec(sentence.folded);
  if (!found) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  const rest = sentence.text.slice(span.end).trimStart();
  if ([OFFICIALESE, SLOGAN].some((words) => words.test(fold(rest)))) return [];
  const told = rest.replace(SECOND_THAT, '$1').replace(THANKS_LAST, '.');
  if (span.start === 0 && told !== rest) {
    return [{ start: sentence.start, end: sentence.end, replacement: capitalise(told) }];
  }
  return removeWords(sentence, shift(span, sentence.start));
}
