import type { Locale } from '../lib/checker/report.ts';
import { checkLists, type CheckListsOptions, type ListFile } from '../lib/lists/check-lists.ts';
import { describeListProblem } from '../locales/lists/describe-list-problem.ts';
import { describeList } from '../locales/lists/describe-list.ts';
import { CliError } from './cli-error.ts';
import { readListFile } from './list-file.ts';

interface CheckedLists {
  readonly lines: readonly string[];
  /** A line for each file that the system does not give. */
  readonly unreadable: readonly string[];
  readonly isFaulty: boolean;
}

/** Checks lists together: a line for each problem, and one for each list that has none. */
export async function checkListFiles(
  paths: readonly string[],
  { locale, ...options }: CheckListsOptions & { readonly locale: Locale },
): Promise<CheckedLists> {
  const files: ListFile[] = [];
  const unreadable: string[] = [];
  for (const file of paths) {
    try {
      files.push({ file, read: await readListFile(file) });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      unreadable.push(error.message);
    }
  }
  const told = checkLists(files, options);
  const faulty = new Set(told.map(({ file }) => file));
  const problems = told.map(
    (problem) => `${problem.file}:${problem.line}: ${describeListProblem(problem, locale)}\n`,
  );
  const inOrder = files.flatMap(({ file, read: { list } }) =>
    list && !faulty.has(file) ? [`${file}: ${describeList(list, locale)}\n`] : [],
  );
  return { lines: [...problems, ...inOrder], unreadable, isFaulty: problems.length > 0 };
}
