import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import type { Habits } from '../../languages/habits.ts';

/** We pass it on; where the way elsewhere holds facts it stays, and ours is offered besides. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const instead = sayInstead(sentence, handover(habits));
  return instead.length > 0 ? instead : sayAfter(sentence, `If you prefer, ${pass(habits)}`);
}

export const handover = (habits: Habits): string => pass(habits).replace(/^we/u, 'We');

const pass = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'we'} will pass your case, with all its details, to ${blank('name')}, who will call you by ${momentBlank('en')}.`;
