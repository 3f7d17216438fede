import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKept, follow } from './kept.ts';
import { Refresh } from './refresh.ts';
import type { TeamLists } from './team-lists.ts';
import type { ListState, Trouble } from '../../messages/lists.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;

const listDue = (id: string, minutes: number, trouble: Trouble | null = null): ListState => {
  const subscription = { address: `https://${id}.example/`, key: null, usesLogin: false };
  const state = { ...follow(subscription, NOW), nextAt: NOW + minutes * MINUTE, trouble };
  return createKept({ id, keeper: 'team' }, state, NOW).record.state;
};
const OWN_LIST = createKept({ id: 'own', keeper: 'person' }, null, NOW).record.state;

const fetch = vi.fn<TeamLists['fetch']>(() => Promise.resolve(OWN_LIST));
const asked = (): string[] => fetch.mock.calls.map(([id]) => id);

const refreshOf = (...states: readonly ListState[]): Refresh =>
  new Refresh({ states: () => Promise.resolve([...states]), fetch });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  fakeBrowser.reset();
});
afterEach(() => {
  vi.useRealTimers();
  fetch.mockClear();
});

it('asks for what is due, when the browser wakes us too', async () => {
  refreshOf(listDue('late', -1), listDue('soon', 5), OWN_LIST).watch();
  await vi.waitFor(() => expect(asked()).toEqual(['late']));
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'lists',
    scheduledTime: NOW,
    persistAcrossSessions: true,
  });
  await vi.waitFor(() => expect(asked()).toEqual(['late', 'late']));
});

it('asks for all that went well when the browser starts', async () => {
  refreshOf(listDue('fine', 60), listDue('failing', 60, { code: 'no-answer' })).watch();
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(() => expect(asked()).toEqual(['fine']));
});

it('is woken when the next one is due, and not at all without any', async () => {
  await refreshOf(listDue('a', 30), listDue('b', 20), OWN_LIST).schedule();
  expect(await fakeBrowser.alarms.get('lists')).toMatchObject({
    scheduledTime: NOW + 20 * MINUTE,
  });
  await refreshOf(OWN_LIST).schedule();
  expect(await fakeBrowser.alarms.get('lists')).toBeUndefined();
});
