import type { Locale } from '../../lib/checker/report.ts';
import type { Problem } from '../../lib/lists/problem.ts';
import { describeListProblem } from '../../locales/lists/describe-list-problem.ts';
import { WORDS } from '../../locales/words.ts';

export type FieldProblem = Omit<Problem, 'line'>;

/** A problem in the words of a form: its field by its label, and the line where it has several. */
export function describeFieldProblem(
  { field = '', ...problem }: FieldProblem,
  label: string,
  locale: Locale,
): string {
  const [, line] = field.split('.');
  const quoted = WORDS[locale].quoted(label);
  const name = line === undefined ? quoted : `${quoted} (${line})`;
  return describeListProblem({ ...problem, line: 1, field: name }, locale);
}
