/** Lists for tests and benchmarks. */
import type { Entry, PhraseList } from './format.ts';

export const entryOf = (given: Partial<Entry> & Pick<Entry, 'phrase'>): Entry => ({
  language: 'all',
  forms: [],
  diacritics: 'ignored',
  instead: [],
  severity: 'warning',
  exceptions: [],
  matches: [],
  doesNotMatch: [],
  silent: false,
  ...given,
});

export const listOf = (
  entries: readonly (Partial<Entry> & Pick<Entry, 'phrase'>)[],
  head: Partial<PhraseList> = {},
): PhraseList => ({
  name: 'Acme support',
  version: '1',
  switches: { rules: {} },
  ...head,
  entries: entries.map(entryOf),
});
