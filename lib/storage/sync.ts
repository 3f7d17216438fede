/** Keeps settings alike in one person's browsers, by the browser's own sync, once the person says so. */
import { browser } from 'wxt/browser';
import { SYNC_TROUBLES, type SyncTrouble } from '../messages/sync-trouble.ts';
import { defineSetting } from './setting.ts';
import { SYNCED_SETTINGS } from './sync-settings.ts';

/** A value, and since when it is so: milliseconds since 1970. */
interface Chosen {
  readonly value: unknown;
  readonly at: number;
}

const NEVER: Chosen = { value: null, at: 0 };

type ChosenByName = Readonly<Record<string, Chosen>>;

const isChosen = (stored: unknown): stored is Chosen =>
  typeof stored === 'object' &&
  stored !== null &&
  'value' in stored &&
  'at' in stored &&
  Number.isSafeInteger(stored.at);

/** The writer wants it; what each browser says for itself alone. */
export const followsSyncItem = defineSetting<boolean>('followsSync', {
  version: 1,
  migrations: {},
  fallback: false,
  isValid: (stored) => typeof stored === 'boolean',
});

const TROUBLES: readonly unknown[] = SYNC_TROUBLES;

/** Written by the background alone, as `chosenItem` is. */
export const syncTroubleItem = defineSetting<SyncTrouble | null>('syncTrouble', {
  version: 1,
  migrations: {},
  fallback: null,
  isValid: (stored): stored is SyncTrouble | null => stored === null || TROUBLES.includes(stored),
});

/** Every setting that was ever chosen, here or elsewhere, as it was last seen here. */
const chosenItem = defineSetting<ChosenByName>('chosen', {
  version: 1,
  migrations: {},
  fallback: {},
  isValid: (stored): stored is ChosenByName =>
    typeof stored === 'object' && stored !== null && Object.values(stored).every(isChosen),
});

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Later than what it replaces, also where that came from a clock that is ahead. */
const chosenNow = (value: unknown, before: Chosen): Chosen => ({
  value,
  at: Math.max(Date.now(), before.at + 1),
});

/** Writes down since when settings are as they are; also while nothing is sent, so that the newest can win later. */
async function noteChanges(): Promise<ChosenByName> {
  const noted = await chosenItem.getValue();
  const changed: Record<string, Chosen> = {};
  for (const { name, fallback, getValue } of SYNCED_SETTINGS) {
    const before = noted[name] ?? { ...NEVER, value: fallback };
    const value = await getValue();
    if (!isSame(value, before.value)) changed[name] = chosenNow(value, before);
  }
  if (Object.keys(changed).length === 0) return noted;
  const all = { ...noted, ...changed };
  await chosenItem.setValue(all);
  return all;
}

/** Takes what is newer elsewhere and sends what is newer here, in one go. */
async function exchange(ours: ChosenByName): Promise<void> {
  const theirs = await browser.storage.sync.get(SYNCED_SETTINGS.map(({ key }) => key));
  const taken: Record<string, Chosen> = {};
  const sent: Record<string, Chosen> = {};
  for (const { name, key, isValid, take } of SYNCED_SETTINGS) {
    const own = ours[name] ?? NEVER;
    const stored = theirs[key];
    const other = isChosen(stored) && isValid(stored.value) ? stored : NEVER;
    if (other.at > own.at) {
      await take(other.value);
      taken[name] = other;
    } else if (own.at > other.at) {
      sent[key] = own;
    }
  }
  if (Object.keys(taken).length > 0) await chosenItem.setValue({ ...ours, ...taken });
  if (Object.keys(sent).length > 0) await browser.storage.sync.set(sent);
}

/** Browsers name the quota in their messages and nowhere else. */
const toTrouble = (error: unknown): SyncTrouble =>
  /quota/i.test(String(error)) ? 'full' : 'unavailable';

async function bringUpToDate(): Promise<void> {
  const ours = await noteChanges();
  const isFollowing = await followsSyncItem.getValue();
  const trouble = isFollowing ? await exchange(ours).then(() => null, toTrouble) : null;
  if (trouble !== (await syncTroubleItem.getValue())) await syncTroubleItem.setValue(trouble);
}

const WATCHED = {
  local: [followsSyncItem.name, ...SYNCED_SETTINGS.map(({ name }) => name)],
  sync: SYNCED_SETTINGS.map(({ key }) => key),
};

/** To be called as the background starts: then too it sends what could not be sent before. */
export function followSync(): void {
  let upToDate = Promise.resolve();
  const follow = (): void => {
    // Where our own storage fails, the next change or start tries again.
    upToDate = upToDate.then(bringUpToDate).catch(() => undefined);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' && area !== 'sync') return;
    if (WATCHED[area].some((key) => key in changes)) follow();
  });
  follow();
}
