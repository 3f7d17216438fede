import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import {
  countHit,
  deleteList,
  readHits,
  readKept,
  readKeptLists,
  readRecords,
  writeKept,
} from './list-store.ts';
import { createKept, takeVersion } from '../background/lists/kept.ts';
import { listOf } from '../lists/examples.ts';

const LIST = listOf([{ phrase: 'asap' }]);

it('keeps lists, and what is counted of them, until they are deleted', async () => {
  const empty = createKept({ id: 'empty', keeper: 'policy' }, null, 0);
  const kept = takeVersion(createKept({ id: 'a', keeper: 'team' }, null, 0), LIST, 0);
  await writeKept(kept);
  await writeKept(empty);
  expect(await readKept('a')).toMatchObject(kept);
  expect(await readKept('b')).toBeNull();
  expect(await readKeptLists()).toEqual([{ id: 'a', keeper: 'team', list: LIST }]);
  await countHit('a', 'asap', '2026-11-22');
  await countHit('a', 'asap', '2026-11-23');
  await countHit('other', 'asap', '2026-11-23');
  expect(await readHits('a')).toEqual([{ phrase: 'asap', count: 2, lastDay: '2026-11-23' }]);
  await deleteList('a');
  expect(await readHits('a')).toEqual([]);
  expect((await readRecords()).map(({ state }) => state.id)).toEqual(['empty']);
});
