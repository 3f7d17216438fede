import { useMemo, useState } from 'react';
import { Authored } from './Authored.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useListWords } from './words.ts';
import { compareLists } from '../../lib/lists/compare.ts';
import type { PhraseList } from '../../lib/lists/format.ts';
import type { ChangeCounts } from '../../lib/messages/lists.ts';
import type { ListWords } from '../../locales/list-page/words.ts';

interface ChangesOfProps {
  readonly counts: ChangeCounts | null;
  readonly before: PhraseList;
  readonly now: PhraseList;
}

/** What is new in a list against its version before; worked out when it is asked for. */
export function ChangesOf({ counts, before, now }: ChangesOfProps) {
  const words = useListWords();
  const [isOpen, setOpen] = useState(false);
  const changes = useMemo(() => (isOpen ? compareLists(before, now) : null), [isOpen, before, now]);
  return (
    <details className="changed" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.changes.since} <Authored text={before.version} />
        {counts && describeCounts(counts, words)}
      </summary>
      {changes && <ChangeList changes={changes} />}
    </details>
  );
}

/** Of the entries; empty where only what the list says of itself is new. */
function describeCounts(counts: ChangeCounts, { changes }: ListWords): string {
  const kinds = (['added', 'changed', 'removed'] as const).filter((kind) => counts[kind] > 0);
  return kinds.length > 0 ? `: ${kinds.map((kind) => changes[kind](counts[kind])).join(', ')}` : '';
}
