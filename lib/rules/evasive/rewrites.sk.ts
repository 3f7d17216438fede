import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import { asSaidIn } from '../../languages/grammar/sk-say.ts';
import type { Span } from '../../text/span.ts';

/** We find out and tell by a moment. */
export function findOut(habits: Habits): string {
  const find = bySpeaker(habits, 'Zistím to a napíšem', 'Zistíme to a napíšeme');
  return `${find} ${slovakReader(habits).to} do ${momentBlank('sk')}.`;
}

export const rewrites = (sentence: Sentence, _: Span, { habits }: RuleContext): Rewrite[] =>
  sentence.isQuestion ? [] : sayAfter(sentence, findOut(asSaidIn(sentence, habits)));
