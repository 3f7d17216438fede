import { expect, it } from 'vitest';
import { kindOf, readFile } from './read-file.ts';

it.each([
  ['list.json', 'list'],
  ['Phrases 2026.CSV', 'list'],
  ['Style.YML', 'vale'],
  ['words.txt', 'words'],
  ['list', 'list'],
] as const)('%s is read as %s', (file, kind) => {
  expect(kindOf(file)).toBe(kind);
});

it.each([
  ['care.csv', 'phrase,why\nasap,Say when.\n'],
  ['care.yml', 'extends: existence\ntokens:\n  - asap\n'],
  ['care.txt', '# ours\nasap\n'],
])('%s becomes a list with its name', async (file, text) => {
  const { list, refused } = await readFile(new File([text], file), kindOf(file));
  expect(list).toMatchObject({ name: 'care', entries: [{ phrase: 'asap' }] });
  expect(refused).toEqual([]);
});
