import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';
import { wordPattern } from '../../text/words.ts';

const QUESTION_WORD = '(?:how|why|where|when|what|who|which|whether)';
const UNKNOWING = [
  '(?:not|never) (?:(?:really|quite|entirely|exactly|too|totally) )?(?:sure|certain)',
  '(?:unsure|uncertain|at a loss to say)',
  "(?:do not|don't|dont) (?:(?:really|honestly|actually|exactly|quite) )?know",
  "(?:can't|cannot|couldn't|could not) (?:(?:really|rightly|honestly|possibly) )?(?:say|tell you)",
  "(?:have|haven't) (?:no|any|an?|the (?:faintest|foggiest|slightest)) ?(?:idea|clue)",
].join('|');
/** *No clue how that one slipped past us*; folded. */
const ASKED_AFTER = new RegExp(
  `^(?:(?:and|but|so|honestly|frankly|to be honest),? )*(?:(?:i|we)(?:'m| am|'re| are)? (?:(?:really|honestly|frankly|just|simply|also|still) )?(?:${UNKNOWING})|no (?:idea|clue)|not sure|dunno|(?:who|god|goodness|heaven) knows) (?<asked>${QUESTION_WORD} [^,;:?!.]+?)(?: tbh| to be honest| i'm afraid)?[.!…]*$`,
  'du',
);
/** *How it got there is a bit of a mystery to me*; folded. */
const ASKED_BEFORE = new RegExp(
  `^(?:(?:and|but|so),? )?(?<asked>${QUESTION_WORD} [^;:?!.]+?),? (?:(?:is|remains) (?:[a-z]+ ){0,4}(?:mystery|puzzle|unclear|beyond|guess)(?![a-z])[^,;:]*|your guess is[^,;:]*|(?:i|we|one) (?:${UNKNOWING}|(?:would not|wouldn't) [a-z ]+|(?:am|are) at a loss[a-z ]*)|(?:nobody|no one) (?:here )?(?:knows|can say|seems to know))[.!…]*$`,
  'du',
);
/** Says only that nobody knows, folded. */
const SHRUG = wordPattern(
  "who knows|no idea|no clue|search me|your guess|anybody's guess|anyone's guess|a mystery|take your pick|beyond me|beyond us|don't know|do not know|dunno|not sure",
  'u',
);
const MAX_SHRUG = 9;
/** About what the reader knows or says, not about our facts. */
const OF_READER = wordPattern(
  'you must|you may|you might|what you say|you say|we presume|i presume|understanding|people',
  'u',
);

/** Leaves open what we could find out, folded. */
const HEDGED = wordPattern(
  'might|may|maybe|could|seems?|appears?|appeared|looks? like|likely|probably|perhaps|possibly|apparently|presumably|guess|think|suppose|reckon|believe|assume|gathers?|notion|idea|clue|knows?|knew|sure|unsure|certain|mystery|word is|hear|somehow|wonder|speculate|say|tell|some kind|or something|or other|at a loss|must have|ought to|should have|would have|doubt|unclear|whether|take your pick|memory|recall|supposed|said to',
  'u',
);

export const isOurs = ({ folded }: Sentence): boolean =>
  HEDGED.test(folded) && !OF_READER.test(folded);

/** What is not known is named, and we find out; where more is told, that comes after it. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const plan = findOut(habits);
  const unknown = `${habits.person === 'singular' ? 'I' : 'We'} don't know yet`;
  const asked = askedIn(sentence);
  if (!isOurs(sentence)) return [];
  if (asked !== null) return sayInstead(sentence, `${unknown} ${asked}. ${plan}`);
  const isShrug = SHRUG.test(sentence.folded) && sentence.tokens.length <= MAX_SHRUG;
  return isShrug ? sayInstead(sentence, `${unknown}. ${plan}`) : sayAfter(sentence, plan);
}

function askedIn({ text, folded }: Sentence): string | null {
  const at = (ASKED_AFTER.exec(folded) ?? ASKED_BEFORE.exec(folded))?.indices?.groups?.['asked'];
  return at ? uncapitalise(text.slice(...at)) : null;
}

export const findOut = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will find out and tell you by ${momentBlank('en')}.`;
