import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { isWhole } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const nextMessage = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'We'} will write to you by ${momentBlank('en')}, with or without news.`;

/** What follows hangs on them: *before too many games go by*, *some time in the new year*. */
export const IRREPLACEABLE =
  /^(?:before too (?:many|much)|until further notice|some time|any time from now)$/u;

/** Where the words that are vague are not known, as where the second voice hears them. */
export const englishRewrites = (
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] => (isWhole(sentence, span) ? sayAfter(sentence, nextMessage(habits)) : []);
