import type { ReactNode } from 'react';
import { Authored } from './Authored.tsx';
import { toCells } from './entry-cells.ts';
import { useListWords } from './words.ts';
import type { ChangedEntry, ListChanges } from '../../lib/lists/compare.ts';
import type { Entry } from '../../lib/lists/format.ts';

const MOST_SHOWN = 100;

/** What is added, changed and removed between two versions of a list. */
export function ChangeList({ changes }: { readonly changes: ListChanges }) {
  const words = useListWords().changes;
  const { head } = useListWords();
  const { added, changed, removed } = changes;
  const isNone = [changes.head, added, changed, removed].every(({ length }) => length === 0);
  if (isNone) return <p>{words.none}</p>;
  const nameOf = (field: (typeof changes.head)[number]): string =>
    field === 'switches' ? words.switches : head[field];
  return (
    <div className="changes">
      {changes.head.length > 0 && (
        <p>
          {words.head} {changes.head.map(nameOf).join(', ')}
        </p>
      )}
      <Phrases name={words.added(added.length)} kind="added" entries={added} />
      <Phrases
        name={words.changed(changed.length)}
        kind="changed"
        entries={changed.map(({ after }) => after)}
        about={(i) => changed[i] && <Differences change={changed[i]} />}
      />
      <Phrases name={words.removed(removed.length)} kind="removed" entries={removed} />
    </div>
  );
}

/** Each field as it was and as it is. */
function Differences({ change }: { readonly change: ChangedEntry }) {
  const { fields } = useListWords();
  const before = toCells(change.before);
  const after = toCells(change.after);
  return (
    <dl className="differences">
      {change.fields.map((field) => (
        <div key={field}>
          <dt>{fields[field]}</dt>
          <dd>
            {before[field] !== '' && (
              <del>
                <Authored text={before[field]} />
              </del>
            )}{' '}
            {after[field] !== '' && (
              <ins>
                <Authored text={after[field]} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface PhrasesProps {
  readonly name: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly entries: readonly Entry[];
  /** What is said beside the phrase at this place. */
  readonly about?: (at: number) => ReactNode;
}

function Phrases({ name, kind, entries, about }: PhrasesProps) {
  const { table } = useListWords();
  if (entries.length === 0) return null;
  return (
    <details data-kind={kind}>
      <summary>{name}</summary>
      <ul>
        {entries.slice(0, MOST_SHOWN).map((entry, i) => (
          <li key={`${entry.language} ${entry.diacritics} ${entry.phrase}`}>
            <Authored text={entry.phrase} /> {about?.(i)}
          </li>
        ))}
        {entries.length > MOST_SHOWN && <li>{table.more(entries.length - MOST_SHOWN)}</li>}
      </ul>
    </details>
  );
}
