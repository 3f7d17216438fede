import { FIELDS, type Entry, type ListHead, type PhraseList } from './format.ts';
import { entryKey } from './validate.ts';

export interface ChangedEntry {
  readonly before: Entry;
  readonly after: Entry;
  /** What is not the same any more. */
  readonly fields: readonly (keyof Entry)[];
}

export interface ListChanges {
  readonly head: readonly (keyof ListHead)[];
  readonly added: readonly Entry[];
  readonly changed: readonly ChangedEntry[];
  readonly removed: readonly Entry[];
}

const HEAD = ['name', 'version', 'owner', 'contact', 'switches'] as const;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What would change if `after` took the place of `before`; null: there was none. */
export function compareLists(before: PhraseList | null, after: PhraseList): ListChanges {
  const old = new Map((before?.entries ?? []).map((entry) => [entryKey(entry), entry]));
  const kept = new Set(after.entries.map(entryKey));
  return {
    head: before ? HEAD.filter((field) => !isSame(before[field], after[field])) : [],
    added: after.entries.filter((entry) => !old.has(entryKey(entry))),
    changed: after.entries.flatMap((entry) => changeOf(old.get(entryKey(entry)), entry)),
    removed: Array.from(old).flatMap(([key, entry]) => (kept.has(key) ? [] : [entry])),
  };
}

function changeOf(before: Entry | undefined, after: Entry): ChangedEntry[] {
  if (!before) return [];
  const fields = FIELDS.filter((field) => !isSame(before[field], after[field]));
  return fields.length > 0 ? [{ before, after, fields }] : [];
}
