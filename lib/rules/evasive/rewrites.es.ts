import { blank, momentBlank } from '../../checker/blanks.ts';
import type { Rewrite, RuleContext } from '../../checker/rule.ts';
import { sayAfter, sayInstead } from '../../checker/say-instead.ts';
import type { Sentence } from '../../checker/sentence.ts';
import { spanishReader } from '../../languages/address.ts';
import type { Habits } from '../../languages/habits.ts';
import { uncapitalise } from '../../text/case.ts';
import type { Span } from '../../text/span.ts';

/** What is supposed of the reader is nothing to find out. */
const OF_READER =
  /(?:supon|imagin|asum|confi)[a-z]* (?:que )?.{0,60}(?:sabra|entendera|comprendera|esta por encima|profesional|academic)/u;

export const isOurs = ({ folded }: Sentence): boolean => !OF_READER.test(folded);

/** That we find out, behind the sentence or in its place. */
export function spanishRewrites(
  sentence: Sentence,
  span: Span,
  { habits }: RuleContext,
): Rewrite[] {
  if (!isOurs(sentence)) return [];
  const plan = findOut(habits);
  const after = sayAfter(sentence, plan);
  if (span.start !== sentence.start) return after;
  const know = habits.person === 'singular' ? 'sé' : 'sabemos';
  const open = `Todavía no ${know} ${blank('lo que falta por saber')}; ${uncapitalise(plan)}`;
  return [...after, ...sayInstead(sentence, open)];
}

export function findOut(habits: Habits): string {
  const { toWithIt } = spanishReader(habits);
  const by = `a más tardar el ${momentBlank('es')}`;
  return habits.person === 'singular'
    ? `Lo averiguaré y ${toWithIt} diré ${by}.`
    : `Lo averiguaremos y ${toWithIt} diremos ${by}.`;
}
