import type { Entry } from './format.ts';
import { entryKey } from './validate.ts';

/** The entries of a list with others added to them: what finds the same words takes its place. */
export function mergeEntries(entries: readonly Entry[], added: readonly Entry[]): Entry[] {
  const rest = new Map(added.map((entry) => [entryKey(entry), entry]));
  const kept = entries.map((entry) => {
    const key = entryKey(entry);
    const other = rest.get(key);
    rest.delete(key);
    return other ?? entry;
  });
  return [...kept, ...rest.values()];
}
