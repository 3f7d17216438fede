import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { isWhole } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const nextMessage = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will write to you by ${momentBlank('en')}, with or without news.`;

/** Two times in one: *early in the new year by Tuesday*, *as by Tuesday*. */
const TWO_TIMES =
  /(?:\byear|month|week|weekend|spring|summer|autumn|winter|christmas|january|monday|friday|later|earlier|as),? by \[__/iu;

export const accepts = (sentence: string): boolean => !TWO_TIMES.test(sentence);

/** The verb of *as fast as we can*, the other half of *as soon as*. */
export const GOES_ON = /^ (?:make|do|get|manage|send|arrange|find|as)(?!\p{L})/u;

/** Others decide when it is so, and the reader has to know. */
export const NOT_OURS =
  /^(?:once|when|whenever|as and when|as soon as|the minute|the moment) (?!(?:i|we|it|there|things|they(?:'re| are| move| have)|my|our|the dust|everybody|everyone|half|nature)(?![a-z]))[a-z]+ /u;

export const besides = (habits: Habits): string =>
  `, and ${nextMessage(habits).replace(/^We/u, 'we').replace(/\.$/u, '')}`;

/** What follows hangs on them: *before too many games go by*, *some time in the new year*. */
export const IRREPLACEABLE =
  /^(?:before too (?:many|much)|until further notice|some time|any time from now)$/u;

/** Where the words that are vague are not known, as where the second voice hears them. */
export const englishRewrites = (
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] => (isWhole(sentence, span) ? sayAfter(sentence, nextMessage(habits)) : []);
