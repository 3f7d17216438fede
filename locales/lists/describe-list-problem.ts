import { en } from './en.ts';
import { es } from './es.ts';
import { partsOf, type ListProblemWords } from './list-problem-words.ts';
import { sk } from './sk.ts';
import type { Locale } from '../../lib/checker/report.ts';
import type { Problem } from '../../lib/lists/problem.ts';

const WORDS: Readonly<Record<Locale, ListProblemWords>> = { en, es, sk };

/** What is wrong with a list and what to do, as plain text; file and line are told beside it. */
export const describeListProblem = (problem: Problem, locale: Locale): string =>
  WORDS[locale][problem.code](partsOf(problem));
