import { useDeferredValue, useMemo } from 'react';
import { Authored } from './Authored.tsx';
import { isolated } from './isolated.ts';
import { TryField } from './TryField.tsx';
import { useListWords } from './words.ts';
import type { Day } from '../../lib/checker/draft.ts';
import type { Language } from '../../lib/checker/report.ts';
import { explainEntry } from '../../lib/lists/explain-entry.ts';
import { explainMiss } from '../../lib/lists/explain-miss.ts';
import type { Entry } from '../../lib/lists/format.ts';
import { textAt } from '../../lib/text/span.ts';

export interface Sentences {
  readonly text: string;
  readonly language: Language;
}

interface TryEntryProps {
  /** Null: it cannot be looked for as it stands. */
  readonly entry: Entry | null;
  readonly today: Day;
  readonly tried: Sentences;
  readonly onTry: (tried: Sentences) => void;
}

/** Says of sentences why the entry that is being edited marks them or does not. */
export function TryEntry({ entry, today, tried, onTry }: TryEntryProps) {
  const words = useListWords();
  const asked = useDeferredValue(tried);
  const askedEntry = useDeferredValue(entry);
  const told = useMemo(
    () => askedEntry && explainEntry(askedEntry, asked.text, asked.language, today),
    [askedEntry, asked, today],
  );
  const isAsked = asked.text.trim() !== '';
  return (
    <TryField label={words.tryOut.entry} tried={tried} onTry={onTry}>
      {isAsked && !askedEntry && <p>{words.tryOut.incomplete}</p>}
      {isAsked && askedEntry && told?.length === 0 && (
        <p>{words.tryOut.misses(explainMiss(askedEntry, asked.text))}</p>
      )}
      {told && told.length > 0 && (
        <ul>
          {told.map(({ span, verdict, exception = '' }) => (
            <li key={`${span.start}-${span.end}`} data-verdict={verdict}>
              <q>
                <Authored text={textAt(asked.text, span)} />
              </q>{' '}
              {words.tryOut.verdicts[verdict](isolated(exception))}
            </li>
          ))}
        </ul>
      )}
    </TryField>
  );
}
