import { useMemo, useState } from 'react';
import { readHeadCells, toHeadCells, type HeadCells } from './head-cells.ts';
import type { Entry, ListHead, PhraseList } from '../../lib/lists/format.ts';
import { entryKey } from '../../lib/lists/validate.ts';

interface Deleted {
  readonly entry: Entry;
  /** Where it stood. */
  readonly at: number;
}

/** A list while it is edited, and the one that it began as. */
export interface ListDraft {
  readonly base: PhraseList;
  readonly entries: readonly Entry[];
  readonly head: HeadCells;
  /** What the list says of itself; null where something in it must be put right. */
  readonly named: ListHead | null;
  readonly isChanged: boolean;
  /** There are changes, and the list that is kept is not the one that they began with. */
  readonly isOutdated: boolean;
  /** What was deleted last, to be put back. */
  readonly deleted: Deleted | null;
  readonly start: (list: PhraseList) => void;
  readonly setHead: (head: HeadCells) => void;
  /** @param old the entry whose place it takes; null: a new one */
  readonly put: (entry: Entry, old: Entry | null) => void;
  readonly remove: (entry: Entry) => void;
  readonly putBack: (deleted: Deleted) => void;
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** @param kept the list as it was read last; a draft without changes follows each new reading */
export function useListDraft(kept: PhraseList): ListDraft {
  const [base, setBase] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const [entries, setEntries] = useState(base.entries);
  const [head, setHead] = useState(() => toHeadCells(base));
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const isChanged = entries !== base.entries || !isSame(head, toHeadCells(base));
  const isOutdated = useMemo(() => isChanged && !isSame(kept, base), [isChanged, kept, base]);

  const start = (list: PhraseList) => {
    setBase(list);
    setEntries(list.entries);
    setHead(toHeadCells(list));
    setDeleted(null);
  };
  // What was just saved is the newest, though it was not read again yet.
  if (kept !== seen) {
    setSeen(kept);
    if (!isChanged && !isSame(kept, base)) start(kept);
  }

  return {
    base,
    entries,
    head,
    named: readHeadCells(head).value,
    isChanged,
    isOutdated,
    deleted,
    start,
    setHead,
    put: (entry, old) => setEntries(old ? replace(entries, old, entry) : [entry, ...entries]),
    remove: (entry) => {
      setDeleted({ entry, at: entries.indexOf(entry) });
      setEntries(entries.filter((one) => one !== entry));
    },
    putBack: ({ entry, at }) => {
      setEntries(entries.toSpliced(at, 0, entry));
      setDeleted(null);
    },
  };
}

/** By its words: the list may have been read anew since the entry was opened. */
function replace(entries: readonly Entry[], old: Entry, entry: Entry): readonly Entry[] {
  const key = entryKey(old);
  return entries.map((one) => (entryKey(one) === key ? entry : one));
}
