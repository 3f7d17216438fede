import { useMemo } from 'react';
import { describeConflicts } from './describe-conflicts.ts';
import { useListWords } from './words.ts';
import { useWords } from '../words-context.ts';
import type { KeptList } from '../../lib/lists/kept-list.ts';
import type { ListCopies, ListState } from '../../lib/messages/lists.ts';

interface ConflictsProps {
  readonly states: readonly ListState[];
  readonly copies: ReadonlyMap<string, ListCopies>;
}

const MOST_SHOWN = 50;

/** Where lists do not say the same, and which one counts; nothing where they do. */
export function Conflicts({ states, copies }: ConflictsProps) {
  const words = useListWords();
  const interfaceWords = useWords();
  const lines = useMemo(() => {
    const kept = states.flatMap(({ id, keeper }): KeptList[] => {
      const list = copies.get(id)?.now;
      return list ? [{ list, keeper }] : [];
    });
    return describeConflicts(kept, words, interfaceWords);
  }, [states, copies, words, interfaceWords]);
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{words.conflicts.title}</h2>
      <p>{words.conflicts.help}</p>
      <ul className="plain">
        {lines.slice(0, MOST_SHOWN).map((line, i) => (
          <li key={`${i} ${line}`}>{line}</li>
        ))}
        {lines.length > MOST_SHOWN && <li>{words.table.more(lines.length - MOST_SHOWN)}</li>}
      </ul>
    </section>
  );
}
