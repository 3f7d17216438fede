import { blank } from '../../checker/blanks.ts';
import { removeSentence, removeWords } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { withoutLastClause } from '../../checker/without-clause.ts';
import { argumentsIn } from '../../languages/grammar/en-arguments.ts';
import { LEANS_FORWARD } from '../../languages/grammar/en-leaning.ts';
import { tellsNews } from '../../languages/grammar/en-news.ts';
import type { Habits } from '../../languages/habits.ts';
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

/** Plain words in place of a formula: without it where it says nothing, else what it is about. */
export function englishRewrites(sentence: Sentence, span: Span, context: RuleContext): Rewrite[] {
  const { habits, sentences, text } = context;
  if (sentence.has('boilerplate/greeting')) return [];
  if (sentence.has('boilerplate/inconvenience')) return sayInstead(sentence, apology(habits));
  const shorter = [
    ...withoutAnnouncement(sentence),
    ...withoutLastClause(sentence, span, LEANS_FORWARD),
  ];
  if (shorter.length > 0) return shorter.slice(0, 1);
  return [
    ...(sentences.length > 1 && !tellsNews(sentence.folded)
      ? [{ ...removeSentence(sentence, text), mayGo: argumentsIn(sentence) }]
      : []),
    ...plainly(sentence, habits).flatMap((plain) => sayInstead(sentence, plain)),
  ];
}

export const apology = ({ person }: Habits): string =>
  `${person === 'singular' ? "I'm" : "We're"} sorry about ${blank('what it cost you')}.`;

function plainly({ folded }: Sentence, { person }: Habits): string[] {
  if (THANKS.test(folded)) return [`Thank you for ${blank('what you did')}.`];
  if (OFFERS_HELP.test(folded)) {
    return [`${person === 'singular' ? 'My' : 'Our'} direct number is ${blank('number')}.`];
  }
  return [];
}

function withoutAnnouncement(sentence: Sentence): Rewrite[] {
  const found = ANNOUNCEMENT.exec(sentence.folded);
  if (!found) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  return removeWords(sentence, shift(span, sentence.start));
}
