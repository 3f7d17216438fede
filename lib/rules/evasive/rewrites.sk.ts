import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { slovakReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { bySpeaker } from '../../languages/grammar/sk-forms.ts';
import type { Span } from '../../text/span.ts';

/** We find out and tell by a moment. */
export function findOut(habits: Habits): string {
  const find = bySpeaker(habits, 'Zistím to a napíšem', 'Zistíme to a napíšeme');
  return `${find} ${slovakReader(habits).to} do ${momentBlank('sk')}.`;
}

/** On folded text: asks not to be asked. */
export const DISMISSES =
  /(?<!\p{L})(?:nepytaj\p{L}*|nepoviem|nepovieme|svedomi\p{L}*|nezaujima\p{L}*|hadaj\p{L}*|nevedel\p{L}*|obvolaj\p{L}*|korespondenci\p{L}*|nepotvrdil\p{L}*)(?!\p{L})/u;

/** That we find out, after it; in its place where it asks not to be asked. */
export function rewrites(sentence: Sentence, _: Span, { habits }: RuleContext): Rewrite[] {
  if (sentence.isQuestion) return [];
  return DISMISSES.test(sentence.folded)
    ? sayInstead(
        sentence,
        `Zatiaľ to ${bySpeaker(habits, 'neviem', 'nevieme')}. ${findOut(habits)}`,
      )
    : sayAfter(sentence, findOut(habits));
}
