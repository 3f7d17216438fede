import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { sayKindlyAfter } from '../../languages/grammar/en-kindly-after.ts';
import type { Habits } from '../../languages/habits.ts';
import { wordPattern } from '../../text/words.ts';

/** Something that we need of the reader, folded: it is still to be done. */
const REQUEST = wordPattern(
  'upload|furnish|resend|screenshots|(?:send|email|e-mail|mail) (?:us|me|the office)|describe|the dates|which (?:of|one)',
  'u',
);

/** We pass it on; where the way elsewhere holds facts it stays, and ours is offered besides. */
export function englishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const instead = REQUEST.test(sentence.folded) ? [] : sayInstead(sentence, handover(habits));
  return instead.length > 0 ? instead : sayKindlyAfter(sentence, `If you prefer, ${pass(habits)}`);
}

const handover = (habits: Habits): string => pass(habits).replace(/^we/u, 'We');

const pass = ({ person }: Habits): string =>
  `${person === 'singular' ? 'I' : 'we'} will pass this on, with all the details, to ${blank('name')}, who will call you by ${momentBlank('en')}.`;
