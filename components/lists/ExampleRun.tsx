import { useCallback } from 'react';
import { ProblemList } from './ProblemList.tsx';
import { useSteps } from './use-steps.ts';
import { useListWords } from './words.ts';
import type { Day } from '../../lib/checker/draft.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import { checkInSteps } from '../../lib/lists/check-lists.ts';
import type { ReadList } from '../../lib/lists/validate.ts';

interface ExampleRunProps {
  readonly read: ReadList;
  readonly rules: readonly Rule[];
  readonly today: Day;
}

/** Runs each example of what was read, and looks for entries that can never match. */
export function ExampleRun({ read, rules, today }: ExampleRunProps) {
  const words = useListWords().importing;
  const check = useCallback(() => {
    const ruleIds = rules.map(({ id }) => id);
    return checkInSteps([{ file: '', read: { ...read, refused: [] } }], { today, ruleIds });
  }, [read, rules, today]);
  const told = useSteps(check);
  const count = (read.list?.entries ?? []).reduce(
    (sum, { matches, doesNotMatch }) => sum + matches.length + doesNotMatch.length,
    0,
  );
  return (
    <section>
      <h3>{words.examples(count)}</h3>
      <p role="status">
        {!told && words.running}
        {told?.length === 0 && words.allWell}
      </p>
      {told && <ProblemList problems={told} />}
    </section>
  );
}
