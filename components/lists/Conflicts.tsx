import { useCallback, useMemo, useState } from 'react';
import { describeConflicts } from './describe-conflicts.ts';
import { useLater } from './use-later.ts';
import { useListWords } from './words.ts';
import { useWords } from '../words-context.ts';
import type { KeptList } from '../../lib/lists/kept-list.ts';
import type { ListCopies, ListState } from '../../lib/messages/lists.ts';

interface ConflictsProps {
  readonly states: readonly ListState[];
  readonly copies: ReadonlyMap<string, ListCopies>;
}

const MOST_SHOWN = 50;
/** Entries of all lists; comparing more takes a second or two, so it is done only when asked for. */
const MOST_UNASKED = 3_000;

/** Where lists do not say the same, and which one counts; nothing where they do. */
export function Conflicts({ states, copies }: ConflictsProps) {
  const words = useListWords();
  const interfaceWords = useWords();
  const [isAsked, setAsked] = useState(false);
  const kept = useMemo(
    () =>
      states.flatMap(({ id, keeper }): KeptList[] => {
        const list = copies.get(id)?.now;
        return list ? [{ list, keeper }] : [];
      }),
    [states, copies],
  );
  const isWaiting =
    !isAsked && kept.reduce((sum, { list }) => sum + list.entries.length, 0) > MOST_UNASKED;
  const describe = useCallback(
    () => (isWaiting ? [] : describeConflicts(kept, words, interfaceWords)),
    [isWaiting, kept, words, interfaceWords],
  );
  const lines = useLater(describe);
  if (!isWaiting && !isAsked && (lines ?? []).length === 0) return null;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{words.conflicts.title}</h2>
      <p>{words.conflicts.help}</p>
      {isWaiting && (
        <div className="buttons">
          <button type="button" onClick={() => setAsked(true)}>
            {words.conflicts.look}
          </button>
        </div>
      )}
      {isAsked && (
        <p role="status">
          {!lines && words.card.outcomes.asking}
          {lines?.length === 0 && words.conflicts.none}
        </p>
      )}
      {lines && lines.length > 0 && (
        <ul>
          {lines.slice(0, MOST_SHOWN).map((line, i) => (
            <li key={`${i} ${line}`}>{line}</li>
          ))}
          {lines.length > MOST_SHOWN && <li>{words.table.more(lines.length - MOST_SHOWN)}</li>}
        </ul>
      )}
    </section>
  );
}
