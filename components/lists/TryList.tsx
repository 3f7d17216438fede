import { useDeferredValue, useMemo, useState } from 'react';
import { Authored } from './Authored.tsx';
import { isolated } from './isolated.ts';
import type { Sentences } from './TryEntry.tsx';
import { TryField } from './TryField.tsx';
import { useListWords } from './words.ts';
import type { Day } from '../../lib/checker/draft.ts';
import { createListExplainer } from '../../lib/lists/explain-list.ts';
import type { Entry } from '../../lib/lists/format.ts';
import { textAt } from '../../lib/text/span.ts';

interface TryListProps {
  readonly entries: readonly Entry[];
  readonly today: Day;
}

const MOST_SHOWN = 50;

/** Says of sentences which entries of a list mark them, and which would but for something. */
export function TryList({ entries, today }: TryListProps) {
  const words = useListWords();
  const [tried, setTried] = useState<Sentences>({ text: '', language: words.locale });
  const asked = useDeferredValue(tried);
  const isAsked = asked.text.trim() !== '';
  const explain = useMemo(
    () => (isAsked ? createListExplainer(entries) : null),
    [entries, isAsked],
  );
  const told = useMemo(
    () => explain?.(asked.text, asked.language, today) ?? [],
    [explain, asked, today],
  );
  return (
    <TryField label={words.tryOut.list} tried={tried} onTry={setTried}>
      {isAsked && told.length === 0 && <p>{words.tryOut.nothing}</p>}
      {told.length > 0 && (
        <ul>
          {told.slice(0, MOST_SHOWN).map(({ span, entry, verdict, exception = '' }) => (
            <li
              key={`${span.start}-${span.end} ${entry.language} ${entry.phrase}`}
              data-verdict={verdict}
            >
              <q>
                <Authored text={textAt(asked.text, span)} />
              </q>{' '}
              {words.tryOut.verdicts[verdict](isolated(exception))}{' '}
              <small>
                <Authored text={entry.phrase} />
              </small>
            </li>
          ))}
        </ul>
      )}
    </TryField>
  );
}
