import { blank } from '../../checker/blanks.ts';
import { replaceSentence } from '../../checker/rewrites.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { endBefore } from '../../languages/grammar/es-end-before.ts';
import { habitsIn } from '../../languages/grammar/es-person.ts';
import type { Habits } from '../../languages/habits.ts';
import type { Span } from '../../text/span.ts';

export const forAct = (habits: Habits, sentence: Sentence): string =>
  habitsIn(sentence, habits).person === 'singular'
    ? `Siento ${blank('lo que hice mal')}.`
    : `Sentimos ${blank('lo que hicimos mal')}.`;

/** An apology for the act; the clauses before it stay. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits, mayAdmit }: RuleContext,
): Rewrite[] {
  if (!mayAdmit) return [];
  const act = forAct(habits, sentence);
  return [...endBefore(sentence, span, act), replaceSentence(sentence, act)].slice(0, 1);
}
