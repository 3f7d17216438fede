import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { removeWords, together } from '../../checker/rewrites.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import { STINGS } from '../../languages/grammar/en-unkind.ts';
import { habitsIn } from '../../languages/grammar/en-person.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';
import { fold } from '../../text/fold.ts';
import { shift, type Span } from '../../text/span.ts';
import { wordPattern, words } from '../../text/words.ts';

const QUESTION_WORD = '(?:how|why|where|when|what|who|which|whether)';
const UNKNOWING = [
  '(?:not|never) (?:(?:really|quite|entirely|exactly|too|totally) )?(?:sure|certain)',
  '(?:unsure|uncertain|at a loss to say)',
  "(?:do not|don't|dont) (?:(?:really|honestly|actually|exactly|quite) )?know",
  "(?:can't|cannot|couldn't|could not) (?:(?:really|rightly|honestly|possibly) )?(?:say|tell you)(?: offhand| off the top of my head)?",
  "(?:have|haven't) (?:no|any|an?|the (?:faintest|foggiest|slightest)) ?(?:idea|clue)",
].join('|');
/** *No clue how that one slipped past us*; folded. */
const ASKED_AFTER = new RegExp(
  `^(?:(?:and|but|so|honestly|frankly|to be honest),? )*(?:(?:i|we)(?:'m| am|'re| are)? (?:(?:really|honestly|frankly|just|simply|also|still) )?(?:${UNKNOWING})|no (?:idea|clue)|not sure|dunno|beats me|your guess is as good as mine(?: as to)?|i(?:'d| would) (?:have|need) to be an? [a-z ]+ to (?:say|know|tell you)|(?:who|god|goodness|heaven) knows)(?:,? (?:to be honest|honestly|frankly|i'm afraid),?)? (?<asked>${QUESTION_WORD} [^,;:?!.]+?)(?:,? (?:tbh|to be honest|i'm afraid|honestly|frankly|sorry))?[.!…]*$`,
  'du',
);
/** *How it got there is a bit of a mystery to me*; folded. */
const ASKED_BEFORE = new RegExp(
  `^(?:(?:and|but|so),? )?(?<asked>${QUESTION_WORD} [^;:?!.]+?),? (?:(?:is|remains) (?:[a-z']+ ){0,4}(?:mystery|mysteries|riddle|puzzle|unclear|beyond|guess)(?![a-z])[^,;:]*(?:, (?:perhaps|maybe) [^;:]*)?|your guess is[^,;:]*|is not (?:something (?:i|we)|for (?:me|us) to)[^,;:]*|(?:one|nobody|no one|we|i) can (?:never|hardly) [a-z ]+|(?:i|we|one) (?:(?:really|honestly|frankly|simply|just) )?(?:(?:${UNKNOWING})(?: either way)?|(?:would not|wouldn't) [a-z ]+|(?:am|are) at a loss[a-z ]*)|(?:god|heaven|goodness|who) (?:alone |only )?knows|(?:nobody|no one) (?:here )?(?:knows|can say|seems to know))[.!…]*$`,
  'du',
);
/** Says only that nobody knows, folded. */
const SHRUG = wordPattern(
  "who knows|no idea|no clue|search me|your guess is as good as mine|your guess|anybody's guess|anyone's guess|a mystery|take your pick|beyond me|beyond us|don't know|do not know|dunno|not sure",
  'gu',
);
/** More words than this beside the shrug tell something. */
const MAX_BESIDE = 2;
/** About what the reader knows or says, not about our facts. */
const OF_READER = wordPattern(
  "you must|you may|you might|what you say|what you mean|you mean|i follow|to blame|you say|what you(?:'d| would| want| expect)|(?:anyone|anybody|those|all) who may|we presume|i presume|understanding|people|(?:odd|strange|curious|suspicious|funny) that",
  'u',
);

/** Leaves open what we could find out, folded. */
const HEDGED = wordPattern(
  'as far as|to (?:my|our) knowledge|imagine|chance|off the top|one way or another|believed|explain|swear|some reason|might|may|maybe|could|seems?|appears?|appeared|looks? like|likely|probably|perhaps|possibly|apparently|presumably|guess|think|suppose|reckon|believe|assume|gathers?|notion|idea|clue|knows?|knew|sure|unsure|certain|myster(?:y|ies)|word is|hear|somehow|wonder|speculate|say|tell|some kind|or something|or other|at a loss|must have|ought to|should have|would have|doubt|unclear|whether|take your pick|memory|recall|supposed|said to|riddles?|anyone.s bet|pay grade|visibility|establish|forget|differ',
  'u',
);

export const isOurs = (sentence: Sentence): boolean =>
  isUncertain(sentence) && !STINGS.test(sentence.folded);

const isUncertain = ({ folded }: Sentence): boolean =>
  HEDGED.test(folded) && !OF_READER.test(folded);

/** Leaves the matter open, or tells another one besides. */
const NOT_PLAIN = wordPattern('or|nor|and|but|so|because|some[a-z]+', 'u');

/** Without one hedge it may still hedge; only a single clause is a plain fact. */
export const isPlain = (told: string): boolean => {
  const folded = fold(told);
  return !/[;:–—]|, (?!\p{Lu})/u.test(told) && !HEDGED.test(folded) && !NOT_PLAIN.test(folded);
};

/** We find out, and say when; folded. */
const TELLS_LATER = /(?:will|'ll) (?:tell you|let you know)(?![a-z])/u;

/** What is not known is named, and we find out; where more is told, that comes after it. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits, text }: RuleContext,
): Rewrite[] {
  const plan = findOut(habits, sentence);
  const unknown = `${habitsIn(sentence, habits).person === 'singular' ? 'I' : 'We'} don't know yet`;
  if (!isUncertain(sentence) || TELLS_LATER.test(sentence.folded)) return [];
  if (STINGS.test(sentence.folded)) return sayKindlyAfter(sentence, plan);
  const asked = askedIn(sentence);
  const named = asked !== null || isShrug(sentence);
  const instead = named
    ? sayInstead(sentence, `${unknown}${asked ? ` ${asked}` : ''}. ${plan}`, guessesIn(sentence))
    : [];
  if (instead.length > 0) return instead;
  return sayAfter(sentence, plan).map((added) => withoutShrugs(sentence, added, text));
}

/** *…, perhaps the update, perhaps the moon*, *God knows*. */
const GUESSES =
  /, (?:perhaps|maybe) [^;:]*$|,? (?:god|heaven|goodness) (?:alone |only )?knows[.!…]*$/gu;

const guessesIn = ({ folded, start }: Sentence): Span[] =>
  Array.from(folded.matchAll(GUESSES), ({ 0: guess, index }) =>
    shift({ start: index, end: index + guess.length }, start),
  );

/** Takes itself back before the guess, and gives up behind it; folded. */
const DISCLAIMER =
  /^(?:(?:please )?(?:don't|do not) (?:quote|hold) me(?: (?:on|to) (?:this|that|it))?,? but |(?:dunno|no idea|search me|beats me)(?:, (?:but )?| but ))/u;
const GIVES_UP =
  /(?:,| [–—-]) (?:but |and |so )?(?:(?:your|anyone's|anybody's) guess(?: is as good as mine)?|who knows|(?:it's |it is )?hard to (?:tell|say)|difficult to (?:tell|say)|who can (?:say|tell)|take your pick|don't ask me|go figure|search me)(?: from (?:here|outside))?(?=[.!…]*$)/u;

/** *Don't quote me, but it may be the pump, who knows* → *It may be the pump.* */
function withoutShrugs(sentence: Sentence, added: Rewrite, text: string): Rewrite {
  const { folded, start } = sentence;
  const tail = GIVES_UP.exec(folded);
  const said = added.replacement.replace(/^\.? ?/u, '. ');
  const cut = tail ? { start: start + tail.index, end: sentence.end, replacement: said } : added;
  const opening = DISCLAIMER.exec(folded)?.[0].length ?? 0;
  const [lead] = removeWords(sentence, { start, end: start + opening });
  return opening > 0 && lead ? together(lead, cut, text) : cut;
}

function isShrug({ folded }: Sentence): boolean {
  const beside = folded.replace(SHRUG, '');
  return beside !== folded && words(beside).length <= MAX_BESIDE;
}

function askedIn({ text, folded }: Sentence): string | null {
  const at = (ASKED_AFTER.exec(folded) ?? ASKED_BEFORE.exec(folded))?.indices?.groups?.['asked'];
  return at ? uncapitalise(text.slice(...at)) : null;
}

/** Told as a guess, folded: there is something to check, and nothing that is asked. */
const GUESSED = wordPattern(
  'seems?|appears?|apparently|as far as|to my knowledge|think|believe|guess|suppose|assume|reckon|gather|probably|presumably|possibly|likely|perhaps|supposedly|must have|looks? like',
  'u',
);
const ASKED = wordPattern(`somehow|for some reason|${QUESTION_WORD}`, 'u');

/** What is asked is found out; what was guessed is checked. */
function findOut(habits: Habits, sentence: Sentence): string {
  const { folded } = sentence;
  const does = GUESSED.test(folded) && !ASKED.test(folded) ? 'check this' : 'find out';
  const who = habitsIn(sentence, habits).person === 'singular' ? 'I' : 'We';
  return `${who} will ${does} and tell you by ${momentBlank('en')}.`;
}
