import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore, isWhole } from '../../languages/grammar/en-end-before.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const ours = ({ person }: Habits, matter: string): string => {
  const we = person === 'singular' ? 'I' : 'we';
  return `What ${we} can do${about(matter)} is ${blank(`what ${we} will do`)}, by ${momentBlank('en')}.`;
};

export const option = ({ person }: Habits, matter: string): string =>
  `What ${person === 'singular' ? 'I' : 'we'} can offer${about(matter)} is ${blank('a way forward')}, and it would cost ${blank('how much')}.`;

const about = (matter: string): string => (matter ? ` about ${matter}` : '');

/** What is told before the denial stays; a way forward after what must not be lost. */
export function englishRewrites(
  sentence: Sentence,
  span: Span,
  { situation, habits }: RuleContext,
): Rewrite[] {
  const words = situation === 'not-ours' ? option(habits, '') : ours(habits, '');
  const kept = endBefore(sentence, span, words);
  if (kept.length > 0) return kept;
  const mayGo = sayInstead(sentence, words).length > 0;
  return mayGo || !isWhole(sentence, span) ? [] : sayAfter(sentence, words);
}
