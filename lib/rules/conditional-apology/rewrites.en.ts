import { sorryForIt } from '../../languages/grammar/en-say.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { replaceWords } from '../../checker/rewrites.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { tellsPast } from '../../languages/clauses.ts';
import { leansOnMatter, tellsDeed, withDeed } from '../../languages/grammar/en-deed.ts';
import { canStandAlone, endBefore } from '../../languages/grammar/en-end-before.ts';
import { deedWhen, matterIn, namesMatter } from '../../languages/grammar/en-matter.ts';
import { sorryIn } from '../../languages/grammar/en-sorry.ts';
import type { Habits } from '../../languages/habits.ts';
import { capitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';

/** What follows a pause of its own stays as it is. */
const NEXT_CLAUSE = /^(?:[;:]|,\s(?:and|but|so)\s)/u;
const CONDITION =
  '(?:if|(?:in case|in the event|to the extent|in ?so far as|insofar as|supposing|assuming)(?: that)?)';
/** *Sorry if the drilling bothered your guests*: told as what happened it needs no other word. */
const IF_BEHIND = new RegExp(
  `^(?:please |(?:and|but|so),? )*(?:(?:i['’]?m|i am|we['’]?re|we are|i|we|my|our|you have my)\\s)?(?:(?:very|so|truly|really|do|sincere|sincerely)\\s)*(?:sorry|apologies|apologi[sz]e|(?:forgive|excuse|pardon)(?: us| me)?|regret)\\s${CONDITION}\\s(?<matter>[^;:]+)(?:; (?<behind>[^;]+))?$`,
  'iu',
);
/** *If the smell of paint disturbed your stay, we apologise.* */
const IF_BEFORE = new RegExp(
  `^(?:and )?${CONDITION}\\s(?<matter>[^,;:]+?)(?:, (?:then )?| then )(?:i['’]?m|i am|we['’]?re|we are|i|we|my|our|you have my|please|sorry|apologies)\\b[^,;:]*(?:; (?<behind>[^;]+))?$`,
  'iu',
);
/** Leaves open how much of it was so. */
const DEGREE =
  /(?<=^|\s)(?:at all|in (?:any|some) way|somehow|really|truly|actually|indeed|perhaps|possibly|somewhat|by chance)\b/giu;
/** *Any inconvenience the broken lift may have caused*: what is doubted, and a past that needs no *have*. */
const ANY_HARM =
  /\b(?:any|whatever|such) (?:possible |potential )?(?<harm>(?!degree|extent)\p{L}+)(?:, if any,)?(?: that| which| as)? (?<who>(?!(?:that|could|may|might|at)\b)(?:\p{L}|[’'-])+(?: (?!may\b|might\b|could\b)[^\s,;:]+){0,6}?)(?: (?:may|might|could)(?: \p{L}+ly| perhaps| well)? have(?: \p{L}+ly)?)? (?<done>\p{L}+ed|put|brought|gave|led|meant|made|left|cost|had|felt)\b/iu;

/** *Sorry for the broken link in case it stopped you*: what it was for is told. */
const FOR_MATTER =
  /^(?:(?:i['’]?m|i am|we['’]?re|we are|my|our)\s)?(?:(?:very|so|truly|really|sincere)\s)?(?:sorry|apologies)\s(?<matter>(?:for|about|over)\s(?:the|our|my|your)\s[^,;:]{3,80}?),?\s(?:if|in case)\s[^;:]*$/iu;
/** *To anyone who was affected by the sprinkler*. */
const BY_MATTER =
  /(?:affected|bothered|inconvenienced|disturbed|troubled|upset|put out) by (?<matter>(?:the|our|my) [^,;:]+?)[.!…]*$/iu;
/** *Any inconvenience the closure of the pool may have caused*: what caused it. */
const CAUSED_BY =
  /(?:inconvenience|trouble|upset|disruption|confusion|distress|difficulty|hassle)(?: that| which)? (?<matter>(?:the|our|my) [^,;:]{3,60}?) (?:may|might|could|has|have|had|will)\b[^,;:]*?\bcaused?\b/iu;
/** *The inconvenience caused by the delay of flight 882*. */
const CAUSE_NAMED =
  /(?:inconvenience|trouble|upset|disruption|confusion|distress)[^,;:]{0,20}? caused (?:to you )?by (?<matter>(?:the|our|my) [^,;:]+?)(?: (?:is|are) (?:\p{L}+ )?regretted)?[.!…]*$/iu;
/** *Sorry in so far as it spoiled a dinner that I swapped your tikka*: what was done. */
const DEED_LAST = new RegExp(
  `${CONDITION}\\s.*\\sthat (?<deed>(?:i|we) (?!may\\b|might\\b|could\\b)[^,;:]+?)[.!…]*$`,
  'iu',
);
const TAIL =
  /^[^,;:]*\b(?:sorry|apolog\p{L}*|pardon)\b[^,;:]*[,;:–—] (?:and |so )?(?<tail>(?:the|your|our|a|an|it|we|i|you|there)(?:['’]\p{L}+)? .+)$/iu;
/** Behind an apology, folded: anything else would excuse. */
const TELLS =
  /^(?!.*(?:sorry|apolog)).*(?:\d|\b(?:at [a-z]+|attached|enclosed|right|correct|new|ready|will|refund[a-z]*|starts?|replac[a-z]*)\b)/u;
/** *Sorry if I misunderstood you, but the bed is not part of it*: that would go unsaid. */
const TURNS =
  /,?\s(?:but|however|though|although)\s|,\s(?:and|so) (?:i|we|the|your|our|it)(?:['’]\p{L}+)?\s|,\s(?:it|they|here|there)\s|\balready\b|\btake (?:it|them|this|that) back\b/iu;
/** Speaks of what was named before. */
const LEANS_BACK = /^(?:it|they|he|she|this|that|these|those)\b/iu;
const STILL_OPEN =
  /\b(?:any|anyone|anything|may|might|could|whether|if|feel|felt|should|anybody|sorry|bothered|upset|annoyed|offended|hurt|disappointed|noticed|put out|took (?:it|this|that|offence|umbrage))\b/iu;

/** What is told in more words would be lost. */
const MAX_EMPTY = 14;
/** *My apologies to her as well*: a rewrite would say sorry to nobody but the reader; folded. */
const TO_OTHERS = /\b(?:sorry|apolog[a-z]*|regrets?) to (?:her|him|them|your)\b/u;
const APOLOGY = /sorry|apolog|regret|pardon|excuse|forgive/u;

/** The apology as fact; the clauses beside it stay. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (!APOLOGY.test(sentence.folded) || TO_OTHERS.test(sentence.folded)) return [];
  const fact = sorryForIt(habits, sentence);
  if (tellsDeed(sentence.folded)) {
    return leansOnMatter(sentence) ? [] : sayInstead(sentence, withDeed(fact, sentence));
  }
  const tail = tailOf(sentence);
  if (tail !== null) {
    const isApart = !LEANS_BACK.test(tail) && !namesMatter(headOf(sentence, tail));
    return [...(isApart ? sayInstead(sentence, `${fact} ${tail}`) : []), ...told(sentence, habits)];
  }
  const { text, start } = sentence;
  const isNamed = tellsWhich(text.slice(span.start - start));
  if (!isNamed && span.start === start && NEXT_CLAUSE.test(text.slice(span.end - start))) {
    return [{ ...span, replacement: fact.slice(0, -1) }];
  }
  const inFull = harmInFull(sentence);
  if (inFull.length > 0) return inFull;
  const kept = endBefore(sentence, span, fact);
  if (kept.length > 0) {
    const isDone = kept.every((cut) =>
      tellsPast(sentence.folded.slice(0, cut.start - start), 'en'),
    );
    return isNamed || !isDone ? [] : kept;
  }
  const instead = isNamed || TURNS.test(text) ? [] : sayInstead(sentence, fact);
  const named = ofMatter(sentence, habits);
  const asChoice = told(sentence, habits);
  const isLast = named.length + instead.length + asChoice.length === 0;
  const isLong = asChoice.length > 0 && sentence.tokens.length > MAX_EMPTY;
  return [
    ...named,
    ...(isLong ? [] : instead),
    ...asChoice,
    ...(isLast ? ofWhatIsNamed(sentence, habits) : []),
  ];
}

/** *Should the late van have spoilt your opening, I apologise.* */
function ofWhatIsNamed(sentence: Sentence, habits: Habits): Rewrite[] {
  const matter = TURNS.test(sentence.text) ? null : matterIn(sentence.text);
  return matter === null || !isHarmful(matter, sentence.text)
    ? []
    : sayInstead(sentence, `${sorryIn(sentence, habits)} about ${matter}.`);
}

const HARM =
  /\b(?:delay|wait|noise|leak|smell|mistake|error|mix-up|muddle|confusion|closure|breakdown|\p{L}{2,}ing)s?$/iu;
/** *The late parcel put you out*; *the chat ended early* names no harm, and that would go unsaid. */
function isHarmful(matter: string, text: string): boolean {
  const behind = text.slice(text.indexOf(matter) + matter.length);
  const isNamed = matter.split(' ').length > 2 && /\b(?:your?|any\p{L}*)\b/iu.test(behind);
  return isNamed || HARM.test(matter) || !/\p{L}/u.test(behind);
}

/** *Sorry for any inconvenience the lift may have caused*: it did, and nobody doubts it. */
function harmInFull(sentence: Sentence): Rewrite[] {
  const { text, start } = sentence;
  const found = ANY_HARM.exec(text);
  const { harm = '', who = '', done = '' } = found?.groups ?? {};
  const isOpen = new RegExp(`\\b(?:would|should|${CONDITION})\\b`, 'iu').test(text);
  if (!found || isOpen || !tellsWhich(text.slice(found.index))) return [];
  const end = found.index + found[0].length;
  const told = `the ${/^inconvenience$/iu.test(harm) ? 'trouble' : harm} ${who} ${done}`;
  return [replaceWords(shift({ start: found.index, end }, start), told)];
}

/** What did the harm, or when. */
const tellsWhich = (text: string): boolean =>
  namesMatter(text.replace(/[;:].*$/u, '')) || /\b(?:while|when|during|after)\b/iu.test(text);

const headOf = ({ text }: Sentence, tail: string): string =>
  text.slice(0, text.toLowerCase().lastIndexOf(tail.toLowerCase()));

/** *Sorry if the wrong file slowed you down, the right one is attached*: what follows the apology. */
function tailOf({ text }: Sentence): string | null {
  const tail = TAIL.exec(text)?.groups?.['tail'];
  return tail !== undefined && TELLS.test(fold(tail)) && canStandAlone(tail)
    ? capitalise(tail)
    : null;
}

/** What a rewrite of the apology alone would lose. */
export const saysMore = (sentence: Sentence): boolean =>
  namesMatter(sentence.text) ||
  TURNS.test(sentence.text) ||
  tellsDeed(sentence.folded) ||
  tailOf(sentence) !== null;

function ofMatter(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text } = sentence;
  const deed = DEED_LAST.exec(text)?.groups?.['deed'] ?? deedWhen(text);
  if (deed !== null) return sayInstead(sentence, `${sorryIn(sentence, habits)} that ${deed}.`);
  const forIt = FOR_MATTER.exec(text)?.groups?.['matter'];
  const byIt = [BY_MATTER, CAUSED_BY, CAUSE_NAMED]
    .map((pattern) => pattern.exec(text))
    .find((found) => found !== null)?.groups?.['matter'];
  const matter = forIt ?? (byIt === undefined ? undefined : `about ${byIt}`);
  if (matter === undefined || STILL_OPEN.test(matter)) return [];
  return sayInstead(sentence, `${sorryIn(sentence, habits)} ${matter}.`);
}

/** *Any*, where the harm is told as a fact. */
const ANY = /\bany (?!of\b)(?=\p{L})/giu;
/** *Any comment*: only the writer knows which. */
const ANY_ONE = /\bany (?!of\b)(?!\p{L}*s\b)/iu;

/** What happened, and a sentence that a comma alone parts from it. */
function splitTail(told: string): readonly string[] {
  const comma = told.indexOf(', ');
  const tail = told.slice(comma + 2);
  return comma > 0 && canStandAlone(tail) ? [told.slice(0, comma), tail] : [told];
}

/** *…, it had been a long day*: what was so with us. */
const EXCUSES =
  /^(?:it|i|we|he|she|they|there)(?:['’](?:ve|d|s))? (?:had|was|were|been|has been|have been|have (?:a lot|lots|many|so))(?!\p{L})/iu;

/** That it was so is for the writer to say. */
function told(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, start, end } = sentence;
  const found = (IF_BEHIND.exec(text) ?? IF_BEFORE.exec(text))?.groups;
  if (found?.matter === undefined) return [];
  const [matter = '', tail = found.behind] = splitTail(found.matter);
  if (ANY_ONE.test(matter)) return [];
  const rest = matter
    .replace(DEGREE, '')
    .replace(ANY, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.!…]+$/u, '');
  if (
    STILL_OPEN.test(rest) ||
    /\balready\b|^that\b|^[a-z]+ed\b/u.test(rest) ||
    !canStandAlone(rest)
  )
    return [];
  const excuses = tail !== undefined && EXCUSES.test(tail) && !/\d/u.test(tail);
  const more = tail === undefined || excuses ? '' : ` ${capitalise(tail)}`;
  const apology = `${sorryIn(sentence, habits)} that ${rest}.${more}`;
  const mayGo = excuses ? [{ start: end - tail.length - 1, end }] : [];
  return [{ start, end, replacement: apology, isChoice: true, mayGo }];
}
