import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countryItem } from './country.ts';
import { disabledRulesItem } from './disabled-rules.ts';
import { genderItem } from './gender.ts';
import { ownDomainsItem } from './guard.ts';
import { ignorePhrase } from './ignored-phrases.ts';
import { keysItem } from './keys.ts';
import { followsSyncItem, followSync, syncTroubleItem } from './sync.ts';

const NOW = Date.UTC(2026, 10, 23, 9);

const { sync } = fakeBrowser.storage;
const inSync = (): Promise<unknown> => sync.get();
const fromElsewhere = (key: string, value: unknown, at: number) =>
  sync.set({ [key]: { value, at } });

const untilNoted = (chosen: object): Promise<void> =>
  vi.waitFor(async () =>
    expect(await fakeBrowser.storage.local.get('chosen')).toMatchObject({ chosen }),
  );

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser that was told to follow and has nothing chosen yet. */
async function startFollowing(): Promise<void> {
  await followsSyncItem.setValue(true);
  followSync();
}

describe('off, as it is at first', () => {
  test('nothing is sent and nothing is taken', async () => {
    const set = vi.spyOn(browser.storage.sync, 'set');
    const get = vi.spyOn(browser.storage.sync, 'get');
    followSync();
    await genderItem.setValue('feminine');
    await untilNoted({ gender: { value: 'feminine', at: NOW } });
    expect(set).not.toHaveBeenCalled();
    expect(get).not.toHaveBeenCalled();
  });

  test('turned off again, both stay as they are', async () => {
    await startFollowing();
    await genderItem.setValue('feminine');
    await vi.waitFor(async () => expect(await inSync()).toHaveProperty('gender@1'));
    const before = await inSync();
    await followsSyncItem.setValue(false);
    await genderItem.setValue('masculine');
    await untilNoted({ gender: { value: 'masculine' } });
    expect(await inSync()).toEqual(before);
    await fromElsewhere('gender@1', 'unset', NOW + 9_000);
    await countryItem.setValue('MX');
    await untilNoted({ country: { value: 'MX' } });
    expect(await genderItem.getValue()).toBe('masculine');
  });
});

describe('on', () => {
  test('a change goes to the other browsers; what was never chosen does not', async () => {
    await startFollowing();
    await genderItem.setValue('feminine');
    await vi.waitFor(async () =>
      expect(await inSync()).toEqual({ 'gender@1': { value: 'feminine', at: NOW } }),
    );
  });

  test('a change elsewhere comes here, and is not sent back', async () => {
    await startFollowing();
    const set = vi.spyOn(browser.storage.sync, 'set');
    await fromElsewhere('keys@1', { dismiss: { code: 'Semicolon', shift: false } }, NOW - 5);
    await vi.waitFor(async () =>
      expect(await keysItem.getValue()).toEqual({ dismiss: { code: 'Semicolon', shift: false } }),
    );
    expect(set).toHaveBeenCalledOnce();
  });

  test.each([
    ['newer elsewhere', NOW + 1, 'SK'],
    ['newer here', NOW - 1, 'MX'],
  ])('as it is turned on, the newest wins: %s', async (_, at, expected) => {
    followSync();
    await countryItem.setValue('MX');
    await fromElsewhere('country@1', 'SK', at);
    await followsSyncItem.setValue(true);
    await vi.waitFor(async () => {
      expect(await countryItem.getValue()).toBe(expected);
      expect(await inSync()).toMatchObject({ 'country@1': { value: expected } });
    });
  });

  test('a change here counts after one from a clock that is ahead', async () => {
    await startFollowing();
    await fromElsewhere('country@1', 'SK', NOW + 60_000);
    await vi.waitFor(async () => expect(await countryItem.getValue()).toBe('SK'));
    await countryItem.setValue('MX');
    await vi.waitFor(async () =>
      expect(await inSync()).toEqual({ 'country@1': { value: 'MX', at: NOW + 60_001 } }),
    );
  });

  test('no words: entries of lists stay here, phrases and domains too', async () => {
    await disabledRulesItem.setValue(['denial', 'house-words/kind-regards']);
    await ignorePhrase('denial', 'Dear Ana');
    await ownDomainsItem.setValue(['example.com']);
    await startFollowing();
    await vi.waitFor(async () =>
      expect(await inSync()).toEqual({ 'disabledRules@1': { value: ['denial'], at: NOW } }),
    );
    await fromElsewhere('disabledRules@1', ['pressure'], NOW + 1);
    await vi.waitFor(async () =>
      expect(await disabledRulesItem.getValue()).toEqual(['pressure', 'house-words/kind-regards']),
    );
  });

  test.each([
    ['of another kind', { value: 'Slovakia', at: NOW + 1 }],
    ['without a time', { value: 'SK' }],
    ['at no time', { value: 'SK', at: 1e300 }],
    ['no value', 'SK'],
  ])('what is damaged is not taken: %s', async (_, damaged) => {
    await countryItem.setValue('MX');
    await sync.set({ 'country@1': damaged });
    await startFollowing();
    await vi.waitFor(async () =>
      expect(await inSync()).toEqual({ 'country@1': { value: 'MX', at: NOW } }),
    );
    expect(await countryItem.getValue()).toBe('MX');
  });
});

describe('trouble is told, all is kept here, and sent when it can be', () => {
  test.each([
    ['full', 'QUOTA_BYTES_PER_ITEM quota exceeded'],
    ['full', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
    ['unavailable', 'Please set webextensions.storage.sync.enabled to true in about:config'],
  ])('%s: %s', async (trouble, message) => {
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error(message));
    await genderItem.setValue('feminine');
    await startFollowing();
    await vi.waitFor(async () => expect(await syncTroubleItem.getValue()).toBe(trouble));
    expect(await genderItem.getValue()).toBe('feminine');
    await countryItem.setValue('MX');
    await vi.waitFor(async () => expect(await syncTroubleItem.getValue()).toBeNull());
    expect(await inSync()).toMatchObject({
      'gender@1': { value: 'feminine' },
      'country@1': { value: 'MX' },
    });
  });

  test('a browser without sync', async () => {
    vi.spyOn(browser.storage, 'sync', 'get').mockReturnValue(undefined as never);
    await genderItem.setValue('feminine');
    await startFollowing();
    await vi.waitFor(async () => expect(await syncTroubleItem.getValue()).toBe('unavailable'));
    expect(await genderItem.getValue()).toBe('feminine');
  });
});
