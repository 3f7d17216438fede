import { expect, it } from 'vitest';
import { searchEntries, sortEntries, type Sorting } from './entry-rows.ts';
import { entryOf } from '../../lib/lists/examples.ts';

const ENTRIES = [
  entryOf({ phrase: 'súrne', language: 'sk', severity: 'hint' }),
  entryOf({ phrase: 'asap', why: 'Nobody knows when that is.', severity: 'error' }),
  entryOf({ phrase: 'reach out', language: 'en', instead: ['write'] }),
];

const phrases = (entries: readonly { readonly phrase: string }[]): string[] =>
  entries.map(({ phrase }) => phrase);

it.each([
  ['', ['súrne', 'asap', 'reach out']],
  ['SURNE', ['súrne']],
  ['when nobody', ['asap']],
  ['write', ['reach out']],
  ['nothing', []],
])('search for "%s"', (query, found) => {
  expect(phrases(searchEntries(ENTRIES, query))).toEqual(found);
});

it.each<[Sorting | null, string[]]>([
  [null, ['súrne', 'asap', 'reach out']],
  [{ column: 'phrase', isDescending: false }, ['asap', 'reach out', 'súrne']],
  [{ column: 'phrase', isDescending: true }, ['súrne', 'reach out', 'asap']],
  [{ column: 'severity', isDescending: false }, ['asap', 'reach out', 'súrne']],
  [{ column: 'instead', isDescending: true }, ['reach out', 'asap', 'súrne']],
])('sorted by %j', (sorting, sorted) => {
  expect(phrases(sortEntries(ENTRIES, sorting, 'en'))).toEqual(sorted);
});
