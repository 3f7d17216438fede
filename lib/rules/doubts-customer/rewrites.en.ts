import { blank, momentBlank } from '../../checker/blanks.ts';
import { removeWords, replaceWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import type { Habits } from '../../languages/habits.ts';
import { canStandAlone } from '../../languages/grammar/en-end-before.ts';
import { fold } from '../../text/fold.ts';
import { capitalise, uncapitalise } from '../../text/case.ts';
import { overlaps, shift, type Span } from '../../text/span.ts';
import { wordPattern } from '../../text/words.ts';

/** *According to you, …*: what follows is what the reader told us. */
const ACCORDING =
  /^(?:according to (?:you|your (?:account|version|story|mail|e-mail|email|message)(?: of (?:events|things))?)|in your (?:version|account|telling)|so you say|allegedly|supposedly),? (?!which|who|but|and|yet|so|however|though)/u;
/** *You claim you never got it*. */
const CLAIMING =
  /^you (?:also |now |still )?(?:claim|allege|maintain) (?=(?:you|it|the|your|our|we|there|he|she|they) )/u;
/** *You allegedly fell*: that is what the reader told us. */
const ALLEGEDLY = /^you (?:allegedly|supposedly) (?!have\b|had\b|were told\b)/u;
/** *You claim to have posted it*. */
const CLAIM_TO =
  /^you (?:also |now |still )?(?:claim|allege|maintain) to have (?=[a-z]+(?:ed|en|t|d|ne|ght)? )/u;
/** What opens a doubt, and what is said in its place. */
const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [ACCORDING, 'You told us that '],
  [CLAIMING, 'You told us that '],
  [CLAIM_TO, 'You told us that you had '],
  [ALLEGEDLY, 'You told us that you '],
];
/** *Are you sure that you plugged it in?*: it may be asked without the doubt. */
const SURE =
  /^(?:(?:but|so|and),? )?are you (?:quite |really |absolutely |completely |entirely )?(?:sure|certain)(?: that)? (?=(?:you|it|the|your|that|this|there|our|they|he|she|we)(?:'[a-z]+)? )(?!.*(?:n't|\bnot\b|\bnever\b))/u;
/** *…, since most people carry theirs on board?* doubts on. */
const REASON = /,\s(?:since|because|as|seeing|given|when)\s[^?]*\?$/iu;
/** *You say you posted it, but we have no trace of it*: what was said. */
const SAID =
  /^you (?:say|said|tell us|told us|write|wrote|insist|maintain|state|stated|keep saying)(?: that)? (?<said>(?:you|it|the|your|our|there|we|nobody|no one) [^,;:]*?)(?:,|,? but|,? yet|;)\s/du;
/** *You must have entered it wrong, because …*: what the record shows stands without it. */
const GUESSED = /^you must have [^,;:]+?,? (?:because|since|as) (?=(?:the|our) )/u;
/** Casts doubt and nothing else, folded: *the hotel you supposedly lost*. */
const ALLEGED = wordPattern(
  'supposedly|allegedly|(?<!^your )(?:alleged|purported|so-called)|purportedly',
  'u',
);
/** Something of ours is held against what the reader says, folded: it may stay, if it is checked. */
const RECORD = wordPattern(
  'records?|files?|logs?|scans?|scanners?|systems?|tracking|cameras?|reports?|photos?|pass|screen|shows?|recalls?|remembers?|bears? (?:that|this|it) out|borne out|square with|fault was found|found no|what we hold|says? (?:it|they|he|she)|green',
  'u',
);

/** It was looked into before, folded: it can only be done again. */
const CHECKED = wordPattern(
  'found no|inspect(?:ed|or|ion)|test(?:ed|s|ing)|samples?|readings?|test bench|measure[a-z]*|listened|examin[a-z]*|looked at|looked into|checked|went through|disclosed|watched|(?:lab|test|survey) (?:found|shows?|says?)',
  'u',
);
/** *The samples came back fine, so brown water …*: what was found stands before it. */
const FOUND_FIRST = /^(?<found>(?!you\b)[^,;:]+), (?:so|and so|which)\s/iu;
/** *We did leave out a page, though that it cost you the job …*: what we admit stays. */
const ADMITTED =
  /^(?<admitted>(?:we|i) (?!.*(?:n['’]t|\bno\b|\bnot\b|\bnever\b).*,)(?:did|had|have|left|lost|sent|forgot|missed|gave|took|put|made|\p{L}+ed)\b[^,;:]+?)(?:,|;| [–—-])? (?:though|although|but|yet|and yet|still|only)\s/iu;
/** *…, and a blank log means a quiet night*: the reader is told off by the record. */
const CONCLUDES = /,\s(?:and|so|which)\s/iu;
/** Still speaks against the reader without the word of doubt, folded. */
const STILL_DOUBTS = wordPattern("no|not|never|none|nobody|n't|try|whoever|otherwise", 'u');
/** What is held against the claim: *…, however our lab …*, *…; the notes …*. */
export const CONTRADICTION =
  /(?:;|\s[–—-]|,?\s(?:but|however|yet|though|although|which))\s[^;]+$/iu;
/** Is kind to the reader, or blames, folded: there is nothing to check. */
const KIND = wordPattern(
  'sorry|apolog[a-z]*|regret[a-z]*|(?:like|as) (?:we|i) (?:asked|told|said|wrote)',
  'u',
);

/** A record that can be sent along, folded. */
const SHOWN = wordPattern(
  'records?|files?|logs?|scans?|scanners?|systems?|tracking|tracker|cameras?|reports?|recordings?|shows?|borne out|square with|fault was found|what we hold|x-ray',
  'u',
);

/** A sentence with more words than this says something besides. */
const MAX_WORDS = 20;

/** What the reader said, told without doubt; else that we look into it. Our records are a choice. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  const claim = sentence.find('doubts-customer/claim').find((hit) => overlaps(hit, span));
  if (claim) return claimOnly(sentence, claim, check(habits));
  const asked = sentence.isQuestion
    ? asQuestion(sentence, habits)
    : openly(sentence, check(habits));
  if (asked.length > 0) return asked;
  const told = sentence.isQuestion ? [] : withoutDoubt(sentence);
  if (told.length > 0) return told;
  const isRecord = RECORD.test(sentence.folded);
  const saysMore = sentence.tokens.length > MAX_WORDS && !isRecord;
  const promise = CHECKED.test(sentence.folded) ? checkAgain(habits) : check(habits);
  if (KIND.test(sentence.folded)) return [];
  const found = FOUND_FIRST.exec(sentence.text)?.groups?.['found'];
  if (found !== undefined && CHECKED.test(fold(found)) && canStandAlone(found)) {
    const { start, end } = sentence;
    return [{ start, end, replacement: `${found}. ${promise}`, mayGo: argumentsIn(sentence) }];
  }
  const admitted = ADMITTED.exec(sentence.text)?.groups?.['admitted'];
  if (admitted !== undefined) return sayInstead(sentence, `${admitted}. ${promise}`);
  const instead = saysMore ? [] : sayInstead(sentence, promise, argumentsIn(sentence));
  const mayStay = isRecord && !CONCLUDES.test(sentence.text);
  if (instead.length === 0) return mayStay ? sayAfter(sentence, promise) : [];
  return SHOWN.test(sentence.folded) ? [...instead, ...recordShown(sentence, habits)] : instead;
}

/** *You claim that the jar was open; our notes differ* → *You told us that the jar was open.* And we check. */
function claimOnly(sentence: Sentence, claim: Span, promise: string): Rewrite[] {
  const { text, start, end } = sentence;
  const told = text.slice(claim.end - start);
  const against = CONTRADICTION.exec(told);
  if (!against || claim.start !== start) return [];
  return [
    { start, end, replacement: `You told us that${told.slice(0, against.index)}. ${promise}` },
  ];
}

/** What was said, without the doubt before it; what is held against it is checked. */
function toldUs({ text, folded, start, end }: Sentence, promise: string): Rewrite[] {
  for (const [opening, told] of OPENINGS) {
    const length = opening.exec(folded)?.[0].length;
    if (length === undefined) continue;
    const claim = text.slice(length);
    const against = CONTRADICTION.exec(claim);
    if (!against) return [replaceWords({ start, end: start + length }, told)];
    const said = uncapitalise(claim.slice(0, against.index));
    return [{ start, end, replacement: `${told}${said}. ${promise}` }];
  }
  return [];
}

/** *Are you sure that you plugged it in?* → *Could you tell us whether you plugged it in?* */
function asQuestion({ text, folded, start, end }: Sentence, { person }: Habits): Rewrite[] {
  const sure = SURE.exec(folded)?.[0];
  if (sure === undefined) return [];
  const opening = `Could you tell ${person === 'singular' ? 'me' : 'us'} whether `;
  const reason = REASON.exec(text);
  if (!reason) return [replaceWords({ start, end: start + sure.length }, opening)];
  const asked = text.slice(sure.length, reason.index);
  return [{ start, end, replacement: `${opening}${asked}?` }];
}

/** What was said, or what the record shows, without the doubt; and that it is checked. */
function openly(sentence: Sentence, promise: string): Rewrite[] {
  const { text, folded, start, end } = sentence;
  const told = toldUs(sentence, promise);
  if (told.length > 0) return told;
  const said = SAID.exec(folded)?.indices?.groups?.['said'];
  if (said) {
    const replacement = `You told us that ${text.slice(...said)}. ${promise}`;
    return [{ start, end, replacement, mayGo: argumentsIn(sentence) }];
  }
  const guess = GUESSED.exec(folded)?.[0].length ?? 0;
  if (guess === 0) return [];
  const shown = capitalise(text.slice(guess).replace(/[\s.!…]+$/u, ''));
  return [{ start, end, replacement: `${shown}. ${promise}`, mayGo: argumentsIn(sentence) }];
}

function withoutDoubt(sentence: Sentence): Rewrite[] {
  const found = ALLEGED.exec(sentence.folded);
  if (!found || STILL_DOUBTS.test(sentence.folded)) return [];
  const word = { start: found.index, end: found.index + found[0].length };
  if (/[,;:]/u.test(sentence.text.slice(word.end))) return [];
  return removeWords(sentence, shift(word, sentence.start));
}

const recordShown = (sentence: Sentence, { person }: Habits): Rewrite[] =>
  sayInstead(
    sentence,
    `Our records show ${blank('what they show')}; ${person === 'singular' ? 'I am' : 'we are'} attaching them.`,
  ).map((rewrite) => ({ ...rewrite, isChoice: true }));

export const check = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will check ${blank('what on our side')} and write to you by ${momentBlank('en')}.`;

export const mayReplace = ({ folded }: Sentence): boolean =>
  ![KIND, CHECKED, ALLEGED, SURE].some((words) => words.test(folded));

const checkAgain = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will look into this again and write to you by ${momentBlank('en')}.`;
