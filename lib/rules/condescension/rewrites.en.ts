import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { LEANS_FORWARD } from '../../languages/grammar/en-leaning.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import { clauseAfter } from '../../languages/grammar/en-start-after.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';

/** Less than so many letters behind a lesson say nothing of their own. */
const MIN_REST = 12;
const KNOW = '(?:understand|realise|realize|know|appreciate|accept|remember|grasp|see)';
/** Opens a lesson, folded: what follows stands alone. */
const LESSON = new RegExp(
  '^[^a-z]*(?:' +
    [
      `(?:please )?(?:you|one) (?:will |would )?(?:have to|need to|must|should|ought to|surely|really|do) (?:really |surely |also )?${KNOW} that`,
      `(?:please )?(?:you|one) (?:will|can) (?:surely |also )?(?:${KNOW}|agree) that`,
      `(?:please )?(?:try to )?(?:understand|realise|realize|bear in mind|keep in mind) that`,
      `as (?:you|anyone|everyone|anybody|everybody) (?:should|must|will|would|may|might|can|surely|no doubt|well)? ?(?:well |already |surely |certainly )?(?:know|be aware|appreciate|understand|imagine|see)s?,`,
      'as you(?: are| will be| must be| should be) (?:no doubt |surely |well |certainly )?aware,',
      "as i(?:'m| am) sure you(?:'re| are)? (?:well )?(?:aware|know|understand|appreciate),",
      'with (?:all )?(?:(?:due|the greatest|the utmost|great|much) )?respect(?: [^,]{1,30})?,',
      '(?:like|as) i (?:already )?(?:said|explained|told you)(?: (?:before|already|earlier))?,',
      `(?:any|every)(?:one|body) (?:[^,.;]{1,60} )?knows that`,
      "(?:it(?:'s| is| should be| goes)) (?:only |just |simply |surely )?(?:common sense|obvious|evident|clear to (?:all|anyone|everyone)|common knowledge|well known|no secret|without saying) that",
      '(?:once again|let me (?:spell|explain|say|repeat) (?:it|this|that)(?: out)?(?: to you| for you)?(?: again| once more)?(?: slowly)?)[:,]',
      "(?:it(?:'s| is) not rocket science|it(?:'s| is) (?:really |quite |very |so )?(?:easy|simple)(?:,? really)?|simply put|actually|in case it (?:isn't|is not) obvious|i'll say it slowly|if you think about it(?: for a (?:second|moment|minute))?)[,:]",
      '(?:look|listen|come on|(?:please )?(?:calm down|relax)(?:, please)?),',
    ].join('|') +
    ')(?= )',
  'u',
);

/** Asks or tells the reader something, folded: it may not go with its tone. */
const ASKS =
  "(?:are|is) (?:kindly |hereby )?(?:requested|asked|required|advised) to|(?:please|kindly) (?!calm|do|understand|try|relax|keep|stop|be|bear|remember|note|don't|refrain)[a-z]+|(?:simply|just) (?:restart|reset|click|press|send|call|turn|switch|check|enter|use|open|close|log|select|choose|reply)|will be|(?<!will )(?:has|have) been|you will (?:see|find) (?:the|a|an|your)|you (?:must|need to|have to|should) (?!know|understand|see|be|learn|realise|realize|appreciate|accept)[a-z]+";
/** Things calm down too, and then something of ours follows. */
const OF_THINGS = '(?:things?|it|all|everything|prices|traffic) calms? down';
/** Still speaks down to the reader, folded. */
const STILL_HARSH =
  /\byou(?: are|'re) (?:not|no|hardly)\b|^[^a-z]*you (?:[a-z]+ly )?(?:did not|didn't|failed|forgot|never|have not|haven't)\b|\bnot all about\b|\byour [a-z]+ (?:is|are|was|were) (?:wrong|incorrect)\b|^[^a-z]*(?:this|that)(?: is|'s) how\b|\bin two places\b|\bup to (?:you|the (?:customer|client|patient|guest|tenant|user))\b|\byour (?:own )?responsibility\b|\b(?:basic|elementary|obvious)\b|\b(?:something|that|what) one\b|\b(?:and|is|are) not an? |^[^a-z]*(?:[a-z'-]+ ){0,2}[a-z'-]+[^a-z]*$|^[^a-z]*[a-z]+ (?:isn't|is not|aren't|are not) (?:an? )?[a-z]+[^a-z]*$/u;
/** What it costs the reader has to know. */
const COSTS = 'charge(?:s|d|able)?|fees?|costs?|bill(?:ed)?|invoiced?';
const SAYS_MORE = wordPattern(`${ASKS}|${OF_THINGS}|${COSTS}`, 'u');

/** None where a part of it is enough. */
export const mayGoWhole = (sentence: Sentence): boolean =>
  mayGo(sentence) && !LESSON.test(sentence.folded);

/** The sentence without the lesson; else the mail without that sentence. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const point = [...withoutComment(sentence, span), ...withoutPlatitude(sentence, span)];
  if (point.length > 0) return point;
  if (teachesLife(sentence)) return withoutSentence(sentence, context);
  if (sentence.find('condescension/aside').some((aside) => overlaps(aside, span))) return [];
  const shorter = [
    ...asPlease(sentence),
    ...withoutComparison(sentence),
    ...withoutSpelling(sentence),
    ...withoutLesson(sentence, span),
    ...withoutReason(sentence, span),
    ...withoutLastClause(sentence, span, LEANS_FORWARD).filter(saysEnough(sentence)),
  ];
  if (shorter.length > 0) return shorter.slice(0, 1);
  return answersBefore(sentence, span) ? [] : withoutSentence(sentence, context);
}

/** *Only the enterprise plan has a log, that's how …*: an answer may not go with the lesson behind it. */
const answersBefore = (sentence: Sentence, span: Span): boolean =>
  withoutLastClause(sentence, span, LEANS_FORWARD).some(({ start }) =>
    /\b(?:only|not|no|never|cannot)\b|n't\b/u.test(
      sentence.folded.slice(0, start - sentence.start),
    ),
  );

/** A longer one may hold a tip that the reader can use. */
const MAX_LESSON = 12;

const withoutSentence = (sentence: Sentence, { sentences, text }: RuleContext): Rewrite[] =>
  mayGo(sentence) && sentences.length > 1 && sentence.tokens.length <= MAX_LESSON
    ? [{ ...removeSentence(sentence, text), mayGo: argumentsIn(sentence) }]
    : [];

/** *Those who read our posts will have seen it coming*: no news. */
const WILL_HAVE = /\bwill have (?:been|seen|known|noticed|heard|read)\b/u;

const mayGo = ({ folded }: Sentence): boolean =>
  !tellsNews(folded.replace(WILL_HAVE, '')) && !SAYS_MORE.test(folded);

const SIMPLY =
  /^(?:(?:simply|just) (?=[a-z]+ (?:the|your|it|this|that|on|off|here)\b)|(?:take a deep breath|calm down|relax) and (?=[a-z])(?!(?:an?|the|some|your) ))/iu;
const TOLD_BEFORE =
  /,? (?:like|as) (?:already |previously |I )?(?:already )?(?:advised|told you|explained|said|instructed)(?: (?:before|already|earlier))?(?=[.!…]*$)/iu;

/** *With respect, this is rather basic stuff: …*: a comment on what is told behind it; folded. */
const COMMENT =
  /^[^:;]{0,60}?\b(?:(?:this|that|it)(?: is|'s) (?:[a-z]+ ){0,3}(?:basic|simple|easy|hard|difficult|complicated|complex|obvious|elementary|straightforward|logical)(?: [a-z]+)?|(?:any|every)[a-z ]{1,30} knows (?:this|that|it)): (?=[a-z])/u;

/** *Perhaps I may put it in simpler terms: the excess comes off first*; folded. */
const ANNOUNCED =
  /^(?:perhaps )?(?:i may|may i|let me|allow me to|i(?:'ll| will)) [^:;]{0,60}: (?=[a-z])/u;

function withoutComment(sentence: Sentence, flagged: Span): Rewrite[] {
  const announced = ANNOUNCED.exec(sentence.folded)?.[0];
  const isTold = announced !== undefined && tellsOfCase(sentence.folded.slice(announced.length));
  const found = isTold ? announced : COMMENT.exec(sentence.folded)?.[0];
  if (found === undefined || /[0-9]/u.test(found)) return [];
  const comment = { start: sentence.start, end: sentence.start + found.trimEnd().length };
  return overlaps(comment, flagged) ? removeWords(sentence, comment) : [];
}

/** Patience is preached, folded: no news of the case. */
const PLATITUDE = wordPattern(
  'in (?:an?|one|two|five|ten) (?:minutes?|hours?|days?)|overnight|takes? (?:some |its |their )?time|rushed|hurried|everywhere|at once|magic[a-z]*|miracles?|robots?|machines|human|(?:other|many|hundreds of|lots of) (?:customers|clients|guests|patients|orders|people)|only (?:customer|client|guest|patient|one)',
  'u',
);
/** Speaks of the case, folded. */
const OF_CASE = wordPattern('the|this|that|your(?!e)|my|[a-z]*[0-9]+[a-z]*', 'u');

/** *You must understand that good work can't be rushed; your kitchen is ready on Monday.* */
function withoutPlatitude(sentence: Sentence, flagged: Span): Rewrite[] {
  const opening = LESSON.exec(sentence.folded)?.[0];
  if (opening === undefined) return [];
  const { start, end, folded } = sentence;
  const lesson = { start, end: start + opening.length };
  const rest = clauseAfter(sentence, { start, end: Math.max(lesson.end, flagged.end) });
  if (rest === null || !overlaps(lesson, flagged)) return [];
  const told = folded.lastIndexOf(fold(rest).slice(1));
  const preached = folded.slice(opening.length, told - 1);
  return PLATITUDE.test(preached) && !OF_CASE.test(preached)
    ? [{ start, end, replacement: `${rest}.`, mayGo: [{ start, end: start + told }] }]
    : [];
}

/** *Simply restart the router as already advised* → *Please restart the router*. */
function asPlease({ text, start, end }: Sentence): Rewrite[] {
  const simply = SIMPLY.exec(text)?.[0];
  if (simply === undefined) return [];
  const asked = text.slice(simply.length).replace(TOLD_BEFORE, '');
  return [{ start, end, replacement: `Please ${asked}` }];
}

/** *…, which I'd have thought a resident would know*; *…; a child could have told you*. */
const COMPARISON =
  /[,;:–—]\s(?:which (?:i(?:['’]d| would) have thought|one would have thought)|(?:even )?a child (?:could|would|can|knows))[^,;]*?(?=[.!…]*$)/iu;
const SPELLING =
  /,\s(?:to spell it out|to put it simply|in plain English|in simple terms|let me repeat)(?=,)/iu;

const withoutComparison = (sentence: Sentence): Rewrite[] => withoutMatch(sentence, COMPARISON);

/** *A green status, to spell it out, means it ran.* */
const withoutSpelling = (sentence: Sentence): Rewrite[] =>
  withoutMatch(sentence, SPELLING).map((cut) => ({ ...cut, end: cut.end + 1 }));

function withoutMatch({ text, start }: Sentence, pattern: RegExp): Rewrite[] {
  const found = pattern.exec(text);
  if (!found || found.index === 0) return [];
  const at = start + found.index;
  return [{ start: at, end: at + found[0].length, replacement: '' }];
}

/** *It was, I recall* says nothing. */
const TRAILING_ASIDE = /,\s(?:i|we|you|one)\s\p{L}+$/iu;

/** *I dare say a builder has better things to do* is a sneer without its end too. */
const CONCEDES = /^i dare say\s/iu;

/** *Teenagers exaggerate, as any mum will tell you*: without its end it is still the lesson. */
const MIN_WORDS = 4;
const saysEnough =
  (sentence: Sentence) =>
  (cut: Span): boolean => {
    const kept = sentence.text.slice(0, cut.start - sentence.start);
    return (
      words(kept).length >= MIN_WORDS &&
      ![TRAILING_ASIDE, CONCEDES].some((aside) => aside.test(kept)) &&
      tellsOfCase(fold(kept))
    );
  };

const SO_THAT_ANYONE =
  /\sso (?:that )?(?:any|every)(?:one|body) (?:can|may|could) [^,;:]*?(?=[.!…]*$)/u;

/** *Permit zones are coloured so that anyone can follow them.* */
function withoutReason(sentence: Sentence, span: Span): Rewrite[] {
  const found = SO_THAT_ANYONE.exec(sentence.folded);
  if (!found) return [];
  const reason = shift({ start: found.index, end: found.index + found[0].length }, sentence.start);
  return overlaps(reason, span) ? [{ ...reason, replacement: '' }] : [];
}

/** Somebody of ours or the reader's, folded. */
const OF_US = wordPattern("your|our|we|i|us|me|my|(?:we|i)'[a-z]+|today|now", 'u');
/** One thing, and not how such things are: *the public sector does not work like that*. */
const ONE_THING =
  /^[^a-z]*(?:the|this|these|it|there|here|that)(?:'s|'ll)? (?!(?:[a-z-]+ ){1,3}?(?:does|do|is|are|can|will|could|would) ?n(?:o|')t\b)/u;

/** A rule of life is the lesson itself: *tables change*, *a courier has 150 stops a day*. Folded. */
const tellsOfCase = (told: string): boolean => OF_US.test(told) || ONE_THING.test(told);

/** What follows it is a rule that holds here: *as you know, pets stay outside*. */
const REMINDER = /^[^a-z]*(?:as|like) /u;

/** *Anyone knows that tables change*: without its opening it is still a lesson. */
function teachesLife(sentence: Sentence): boolean {
  const opening = LESSON.exec(sentence.folded)?.[0] ?? '';
  return (
    opening !== '' && !REMINDER.test(opening) && !tellsOfCase(sentence.folded.slice(opening.length))
  );
}

/** Whether it may be said without its aside. */
export const mayStay = (sentence: Sentence): boolean =>
  !STILL_HARSH.test(sentence.folded) && !teachesLife(sentence) && !isBesideLesson(sentence.folded);

/** *…, but anyone knows that late swaps cost*; *sensible firms test first, as any textbook says*; folded. */
const LESSON_INSIDE =
  /[,;:] (?:and |but |so |yet )?(?:any|every)[a-z]* (?:[^,.;]{1,60} )?knows? that (?<behind>[^,;]+)$|^(?<before>[^,;]+), as (?:any|every)[^,;]*$/u;
function isBesideLesson(folded: string): boolean {
  const { behind, before } = LESSON_INSIDE.exec(folded)?.groups ?? {};
  const told = behind ?? before;
  return told !== undefined && !tellsOfCase(told);
}

function withoutLesson(sentence: Sentence, flagged: Span): Rewrite[] {
  const opening = LESSON.exec(sentence.folded)?.[0] ?? '';
  const lesson = { start: sentence.start, end: sentence.start + opening.length };
  const isLesson = opening !== '' && overlaps(lesson, flagged);
  if (STILL_HARSH.test(sentence.folded.slice(opening.length))) return [];
  return isLesson && sentence.tokens.some(({ start }) => start >= lesson.end + MIN_REST)
    ? removeWords(sentence, lesson)
    : [];
}
