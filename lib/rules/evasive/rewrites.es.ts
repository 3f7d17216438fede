import { momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';

/** That we find out, behind the sentence or in its place. */
export function spanishRewrites(
  sentence: Sentence,
  _span: unknown,
  { habits }: RuleContext,
): Rewrite[] {
  const plan = findOut(habits);
  return [
    ...sayAfter(sentence, plan),
    ...sayInstead(sentence, `Todavía no lo sé; ${uncapitalise(plan)}`),
  ];
}

export function findOut(habits: Habits): string {
  const { toWithIt } = spanishReader(habits);
  const by = `a más tardar el ${momentBlank('es')}`;
  return habits.person === 'singular'
    ? `Lo averiguaré y ${toWithIt} diré ${by}.`
    : `Lo averiguaremos y ${toWithIt} diremos ${by}.`;
}
