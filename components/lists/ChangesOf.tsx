import { useMemo, useState } from 'react';
import { Authored } from './Authored.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useListWords } from './words.ts';
import { compareLists } from '../../lib/lists/compare.ts';
import type { PhraseList } from '../../lib/lists/format.ts';

interface ChangesOfProps {
  readonly before: PhraseList;
  readonly now: PhraseList;
}

/** What is new in a list against its version before; worked out when it is asked for. */
export function ChangesOf({ before, now }: ChangesOfProps) {
  const words = useListWords();
  const [isOpen, setOpen] = useState(false);
  const changes = useMemo(() => (isOpen ? compareLists(before, now) : null), [isOpen, before, now]);
  return (
    <details className="changed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.changes.since} <Authored text={before.version} />
      </summary>
      {changes && <ChangeList changes={changes} />}
    </details>
  );
}
