import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext, SetSentence } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { calledAtEnd } from '../../checker/vocative.ts';
import { hasVerb, isWhole } from '../../languages/grammar/en-end-before.ts';
import { CLAUSE_BREAK, tellsPast } from '../../languages/clauses.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

/** The next message; after a promise that loses its vague time, it is to say when that will be. */
export function nextMessage(habits: Habits, promise?: Sentence): string {
  const { person } = promise ? habitsIn(promise, habits) : habits;
  const who = person === 'singular' ? 'I' : 'We';
  const moment = momentBlank('en');
  return promise
    ? `${who} will tell you by ${moment} when that will be.`
    : `${who} will write to you by ${moment}, with or without news.`;
}

export const messageAlone: SetSentence = (habits, sentence) =>
  nextMessage(habitsIn(sentence, habits));

/** Two times in one: *early in the new year by Tuesday*, *as by Tuesday*. */
const TWO_TIMES =
  /(?:\byear|month|week|weekend|spring|summer|autumn|winter|christmas|january|monday|friday|later|earlier|as),? by \[__|\] (?:(?:in|of|this|next|after) (?:the )?(?:\p{L}+ )?(?:year|spring|summer|autumn|winter|season|month|week|weekend)\b|this side of|before|around|towards|in the (?:coming|next|near)|or (?!we|i|you)\p{L})|\], (?:or (?!you|we|i|the)|further|perhaps|maybe|if not)\b/iu;

/** No promise: *everybody picks one up sooner or later*, *it is no mean feat when …*. */
const NO_PROMISE =
  /\bat the latest\b|, [^,.]* and [^,.]* by \[__[^\]]*\][.!]*$|^(?:everybody|everyone|people|one|nobody|most)\s|\bis no\s/iu;
/** An adverb hung on the words that went: *…, surely*. */
const HANGING = /,\s(?:surely|certainly|probably|possibly|hopefully|likely)(?:\.|\sby \[__)/iu;

/** What belonged to the words that went: *when I get | a chance*. */
const LEFT_OVER = /\s(?:a|the) (?:chance|moment|minute|second|sec|mo)[.,!;]|\] by\s/iu;

/** *I will have | the second page retyped …*: its object went with the time. */
const CUT_OFF =
  /\b(?:will|shall|have|has|get|gets|to|be|the|an?|your|our|my|and|or|of|with|for)(?: by \[__|\. (?:I|We) will tell)/iu;

/** Inside the verb there is no place for a date: *We will by Tuesday refund you*. */
const IN_VERB =
  /\b(?:will|shall|to|be|been|is|are|have|has|not) by \[__[^\]]*\] \p{L}|['’](?:ll|re|ve) by \[__/iu;
/** Without its time it says nothing: *He will be with you*. */
const TIMELESS =
  /\b(?:shout|holler|be (?:(?:back )?with \p{L}+|in(?: touch)?|there|here|back|round|over|along|on (?:its|the|their) way)|arrive|follow|(?:is|are) due(?: (?:and|but) [^.]*)?|have [^.,]*(?:information|news|update|answer|results?|solution|details)[^.,]*|tell you [^.,]*|reach \p{L}+|(?:revert|reply|respond|come back|get back) to \p{L}+|(?:drop|send|shoot|give) you an? (?:quick )?(?:note|line|call|ring|bell|shout|message|word))(?:, [^.]*)?\. (?:I|We) will tell/iu;
/** *We will be looking into this*: it goes on, and no day is asked. */
const GOING_ON = /(?:\bwill|['’]ll) be (?!being|during)\p{L}+ing\b.*\[__/iu;
/** Which of two times would *that* be? */
const STILL_VAGUE =
  /\b(?:soon|shortly|as soon as \p{L}+|in (?:the coming|a few|the next few) \p{L}+|in due course)\b.*when that will be/iu;
/** *I'll look into it by Tuesday*: that goes on for a while. *They will …*, *the owner will decide*: others do. */
const NO_DAY =
  /(?:\b(?:will|shall)|['’]ll) (?!be )\p{L}+ (?:into|at|over|on|about|through|of) (?:it|this|that|the|you|your|our)\b[^.,;]* by \[__|\bthey(?: will|['’]ll) [^.,;]* by \[__|(?<!\b(?:I|we))(?: will|['’]ll) (?:decide|rule|vote|form|consider|assess|judge)\b[^.,;]* by \[__/iu;
/** What is done, may be done or goes on has no day that *will be*, nor one to be promised. */
const AHEAD =
  /\b(?:will|shall|won['’]t|can|must(?! have)|should|to be|going to|gonna|(?:need|hope|aim|plan|intend|expect)s? to)\b|['’]ll\b/iu;
const MESSAGE = /\b(?:I|We) will tell you by \[__.*/u;
export const isAhead = (sentence: string): boolean => AHEAD.test(sentence.replace(MESSAGE, ''));

/** *Should one turn up, I will think of you*: it may never be. *Moved to some time after Easter*. */
const OPEN =
  /^(?:should|if|were|in case) .*when that will be|\b(?:to|until|till|for|from)(?: by \[__|(?=[.,]).*when that will be)/iu;

/** *As far as anyone can tell, the form was in the folder*: nothing is promised in that clause. */
const NOT_YET = "(?:(?!\\b(?:will|shall|to be)\\b|['’]ll\\b)[^,;.])*";
const PAST = new RegExp(
  `(?:^|[,;] )${NOT_YET}\\b(?:was|were)\\b${NOT_YET}(?: by \\[__|\\. (?:I|We) will tell)`,
  'iu',
);

/** A short message does not go on so formally. */
const OUT_OF_TONE = /^\p{Ll}.*when that will be/u;

/** *It will be repaired and the night is on us*: which of them would *that* be? A name is none. */
const TWO_THINGS =
  /(?:\b(?:will|shall|should|can|to be|going to)|['’]ll)\b.*(?:\b(?:and|but|so|or)\b|, (?!\p{Lu})|[;:]).*\. (?:I|We) will tell /u;

/** *Efforts will be made to find it*: of what is only tried no day is known. */
const TRIED = /\b(?:efforts?|attempts?)\b/iu;

/** *It should hopefully land by Tuesday, customs permitting*: a day that is taken back is none. */
const TAKEN_BACK =
  /\b(?:hopefully|permitting|all being well|fingers crossed|with (?:any |a bit of )?luck|god willing)\b/iu;

const UNFIT = [
  TWO_THINGS,
  TRIED,
  TWO_TIMES,
  NO_PROMISE,
  HANGING,
  LEFT_OVER,
  CUT_OFF,
  IN_VERB,
  TIMELESS,
  STILL_VAGUE,
  OUT_OF_TONE,
  NO_DAY,
  GOING_ON,
  OPEN,
  PAST,
  TAKEN_BACK,
];

/** *New lid off to you by …*: a note without a verb is a promise. */
const isNote = (sentence: string): boolean => !hasVerb(sentence) && /\bto you\b/iu.test(sentence);

export const accepts = (sentence: string): boolean =>
  (isAhead(sentence) || isNote(sentence)) && !UNFIT.some((pattern) => pattern.test(sentence));

/** *…, one imagines*, *…, or so the older hands say*. */
export const ASIDE =
  /^,? (?:(?:one|i|we|you) (?:\p{L}+ )?(?:imagines?|expect|suppose|guess|gather|presume|think|hope|reckon|trust|say|dare say)|or so (?:\p{L}+ ){1,4}(?:say|says|tell|tells|think|hope) ?(?:me|us)?|touch wood|fingers crossed|god willing|hopefully|with (?:any|a bit of) luck|bells on)(?=[.!…]*$)/iu;

/** Of what happened, nothing more is to come: *the ink parted company with the paper at some point*. */
const TOLD = /\b(?:was|were|got|must have)\b/iu;
const GOING_ON_NOW = /\b(?:am|is|are|may|goes|gets|comes)\b/u;
const isOver = ({ text, folded }: Sentence): boolean =>
  TOLD.test(text) ||
  (!GOING_ON_NOW.test(folded) &&
    folded.split(CLAUSE_BREAK.en).every((clause) => tellsPast(clause, 'en')));

/** The sentence stays as it is, but for what is only thought of it. */
export function kept(sentence: Sentence, habits: Habits): Rewrite[] {
  const { text, start } = sentence;
  if (NO_PROMISE.test(text) || (isOver(sentence) && !isAhead(text))) return [];
  const stop = calledAtEnd(sentence).start - start;
  const aside = /,[^,]*$/u.exec(text.slice(0, stop));
  const at = aside && ASIDE.test(aside[0]) ? aside.index : stop;
  const said = besides(habitsIn(sentence, habits));
  const joined = /, and /iu.test(text.slice(0, at)) ? said.replace(/^, and/u, ';') : said;
  return [{ start: start + at, end: start + stop, replacement: joined }];
}

/** The verb of *as fast as we can*, the other half of *as soon as*. */
export const GOES_ON =
  /^,? (?:it|he|she|they)(?!\p{L})|^ (?:both|all|each|after|before|make|do|get|manage|send|arrange|find|as)(?!\p{L})/u;

/** *When the committee has met, it …*: it is named in what would go. */
const SPEAKS_OF_IT = /^, (?:it|he|she|they)(?!\p{L})/u;

/** Others decide when it is so, and the reader has to know. */
export const NOT_OURS =
  /^(?:once|when|whenever|as and when|as soon as|the minute|the moment) (?!(?:i|we|it|there|things|they(?:'re| are| move| have)|my|our|the dust|everybody|everyone|half|nature)(?![a-z]))[a-z]+ /u;

export const besides = (habits: Habits): string =>
  `, and ${nextMessage(habits).replace(/^We/u, 'we').replace(/\.$/u, '')}`;

/** What follows hangs on them: *before too many games go by*, *some time in the new year*. */
export const IRREPLACEABLE =
  /^when (?:i|we)(?:'ve|'m|'re| have| get| am| are)$|^(?:before too (?:many|much)|until further notice|some time(?: this)?|any time from now|give .*)$/u;

/** Where the words that are vague are not known, as where the second voice hears them. */
export const englishRewrites = (
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] => {
  const vague = sentence.folded.slice(span.start - sentence.start, span.end - sentence.start);
  const isMeant = SPEAKS_OF_IT.test(sentence.text.slice(span.end - sentence.start));
  return isMeant || isWhole(sentence, span) || IRREPLACEABLE.test(vague)
    ? sayAfter(sentence, nextMessage(habits))
    : [];
};
