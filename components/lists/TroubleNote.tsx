import { ProblemList } from './ProblemList.tsx';
import { useListWords } from './words.ts';
import type { Trouble } from '../../lib/messages/lists.ts';

/** Why an address was not followed, and what to do. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble }) {
  const words = useListWords();
  const { code, status, problems = [] } = trouble;
  return (
    <>
      <p className="wrong">
        {words.troubles[code]}
        {status !== undefined && ` (HTTP ${status})`}
      </p>
      <ProblemList problems={problems} />
    </>
  );
}
