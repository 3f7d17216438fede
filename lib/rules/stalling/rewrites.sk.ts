import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead, sayInsteadOrAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import { asSaidIn, nextMessage, ourPart } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** On folded text: soothes with what we hold dear. */
const SOOTHES =
  /(?<!\p{L})(?:(?:najvyss\p{L}+ )?priorit(?:a|ou|u)|ubezpecuj\p{L}*|uistuj\p{L}*|ubezpecit|uistit|bud(?:te)? si)(?!\p{L})/u;
/** On folded text: nobody knows yet who is on it. */
const UNKNOWN = /(?<!\p{L})(?:kto|netusim\p{L}*|nevie\p{L}*|neviem\p{L}*|nevedno)(?!\p{L})/u;
/** A sentence with more words, or with such ones, says more than that somebody is at it. */
const MAX_WORDS = 6;
const TOLD =
  /(?<!\p{L})(?:sme|som|bol[aoi]?|putoval\p{L}*|oboznamen\p{L}*|informovan\p{L}*|vie|vedia)(?!\p{L})|[,;:] /u;

/** Who is on it and when the result comes; or when we write. What was done or received stays. */
export function rewrites(sentence: Sentence, _: Span, context: RuleContext): Rewrite[] {
  const { folded, tokens } = sentence;
  const habits = asSaidIn(sentence, context.habits);
  if (SOOTHES.test(folded)) return sayInstead(sentence, ourPart(habits));
  const { to } = slovakReader(habits);
  const owner = `Rieši to ${blank('meno')} a do ${momentBlank('sk')} ${to} napíše výsledok.`;
  const isEmpty = tokens.length <= MAX_WORDS && !TOLD.test(folded);
  const say = isEmpty ? sayInsteadOrAfter : sayAfter;
  return [
    ...(UNKNOWN.test(folded) ? [] : say(sentence, owner)),
    ...say(sentence, nextMessage(habits)),
  ];
}
