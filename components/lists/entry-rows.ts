import type { Entry } from '../../lib/lists/format.ts';
import type { Locale } from '../../lib/checker/report.ts';
import { SEVERITIES } from '../../lib/checker/report.ts';
import { fold } from '../../lib/text/fold.ts';

/** What a table of entries can be sorted by. */
export type SortColumn = 'phrase' | 'language' | 'severity' | 'instead';

export interface Sorting {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

const searched = new WeakMap<Entry, string>();

/** All that an entry says, folded; made once an entry. */
function textOf(entry: Entry): string {
  const known = searched.get(entry);
  if (known !== undefined) return known;
  const { phrase, forms, instead, why = '', source = '', exceptions } = entry;
  const text = fold([phrase, ...forms.flat(), ...instead, why, source, ...exceptions].join('\n'));
  searched.set(entry, text);
  return text;
}

/** The entries that hold every word asked for, capitals and diacritics aside. */
export function searchEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const asked = fold(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return entries;
  return entries.filter((entry) => asked.every((word) => textOf(entry).includes(word)));
}

/** Null: in the order of the list. */
export function sortEntries(
  entries: readonly Entry[],
  sorting: Sorting | null,
  locale: Locale,
): readonly Entry[] {
  if (!sorting) return entries;
  const { compare } = new Intl.Collator(locale);
  const by: Readonly<Record<SortColumn, (a: Entry, b: Entry) => number>> = {
    phrase: (a, b) => compare(a.phrase, b.phrase),
    language: (a, b) => compare(a.language, b.language),
    severity: (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
    instead: (a, b) => compare(a.instead[0] ?? '', b.instead[0] ?? ''),
  };
  const sorted = entries.toSorted(by[sorting.column]);
  return sorting.isDescending ? sorted.reverse() : sorted;
}
