/** Where lists are kept: in IndexedDB, which holds what `storage.local` is too small for. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Day } from '../checker/draft.ts';
import type { PhraseList } from '../lists/format.ts';
import type { KeptList } from '../lists/kept-list.ts';
import type { ListState, SilentHits } from '../messages/lists.ts';

/** A list without its entries, as it is kept. */
export interface ListRecord {
  readonly state: ListState;
  /** SHA-256 of the file that the address served last; null: it has served nothing yet. */
  readonly servedHash: string | null;
  /** How often the address failed since it last answered. */
  readonly failures: number;
}

/** Two versions of a list; `now` is null while nothing has come from its address. */
export interface KeptCopies {
  readonly now: PhraseList | null;
  readonly before: PhraseList | null;
}

/** A list as it is kept, whole. */
export interface Kept {
  readonly record: ListRecord;
  readonly copies: KeptCopies;
}

export interface IdentifiedList extends KeptList {
  readonly id: string;
}

interface Hits extends SilentHits {
  readonly list: string;
}

interface ListDatabase extends DBSchema {
  records: { key: string; value: ListRecord & { readonly id: string } };
  copies: { key: string; value: KeptCopies & { readonly id: string } };
  hits: { key: [list: string, phrase: string]; value: Hits; indexes: { list: string } };
}

const VERSION = 1;

let database: Promise<IDBPDatabase<ListDatabase>> | null = null;

/** Opened once; a failure is tried again the next time. */
function open(): Promise<IDBPDatabase<ListDatabase>> {
  const close = (): void => {
    database = null;
  };
  database ??= openDB<ListDatabase>('lists', VERSION, {
    upgrade(created) {
      created.createObjectStore('records', { keyPath: 'id' });
      created.createObjectStore('copies', { keyPath: 'id' });
      created
        .createObjectStore('hits', { keyPath: ['list', 'phrase'] })
        .createIndex('list', 'list');
    },
    terminated: close,
  }).catch((error: unknown) => {
    close();
    throw error;
  });
  return database;
}

export async function readRecords(): Promise<ListRecord[]> {
  return (await open()).getAll('records');
}

export async function readKept(id: string): Promise<Kept | null> {
  const tx = (await open()).transaction(['records', 'copies']);
  const [record, copies] = await Promise.all([
    tx.objectStore('records').get(id),
    tx.objectStore('copies').get(id),
  ]);
  return record && copies ? { record, copies } : null;
}

/** All that say something, with their entries. */
export async function readKeptLists(): Promise<IdentifiedList[]> {
  const tx = (await open()).transaction(['records', 'copies']);
  const [records, copies] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('copies').getAll(),
  ]);
  const lists = new Map(copies.map(({ id, now }) => [id, now]));
  return records.flatMap(({ id, state: { keeper } }) => {
    const list = lists.get(id);
    return list ? [{ id, keeper, list }] : [];
  });
}

export async function writeKept({ record, copies }: Kept): Promise<void> {
  const { id } = record.state;
  const tx = (await open()).transaction(['records', 'copies'], 'readwrite');
  await Promise.all([
    tx.objectStore('records').put({ ...record, id }),
    tx.objectStore('copies').put({ ...copies, id }),
    tx.done,
  ]);
}

/** With its copies and all that is counted of it. */
export async function deleteList(id: string): Promise<void> {
  const tx = (await open()).transaction(['records', 'copies', 'hits'], 'readwrite');
  const hits = await tx.objectStore('hits').index('list').getAllKeys(id);
  await Promise.all([
    tx.objectStore('records').delete(id),
    tx.objectStore('copies').delete(id),
    ...hits.map((key) => tx.objectStore('hits').delete(key)),
    tx.done,
  ]);
}

export async function readHits(list: string): Promise<SilentHits[]> {
  const hits = await (await open()).getAllFromIndex('hits', 'list', list);
  return hits.map(({ phrase, count, lastDay }) => ({ phrase, count, lastDay }));
}

export async function countHit(list: string, phrase: string, today: Day): Promise<void> {
  const tx = (await open()).transaction('hits', 'readwrite');
  const before = await tx.store.get([list, phrase]);
  await tx.store.put({ list, phrase, count: (before?.count ?? 0) + 1, lastDay: today });
  await tx.done;
}
