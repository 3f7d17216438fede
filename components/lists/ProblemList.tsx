import { useState } from 'react';
import { Authored } from './Authored.tsx';
import { Pager } from './Pager.tsx';
import { useListWords } from './words.ts';
import type { Problem } from '../../lib/lists/problem.ts';
import { describeListProblem } from '../../locales/lists/describe-list-problem.ts';

const PAGE = 50;

/** Problems of a file, each with its line. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useListWords();
  const [page, setPage] = useState(0);
  if (problems.length === 0) return null;
  return (
    <>
      <ul className="problems">
        {problems.slice(page * PAGE, (page + 1) * PAGE).map((problem) => (
          <li key={`${problem.line} ${problem.code} ${problem.field ?? ''} ${problem.value ?? ''}`}>
            <span>{words.line(problem.line)}</span>{' '}
            <Authored text={describeListProblem(problem, words.locale)} />
          </li>
        ))}
      </ul>
      <Pager page={page} size={PAGE} count={problems.length} onPage={setPage} />
    </>
  );
}
