import { describe, expect, it } from 'vitest';
import {
  answered,
  createKept,
  failed,
  follow,
  followAnew,
  swapVersions,
  takeVersion,
} from './kept.ts';
import { listOf } from '../../lists/examples.ts';
import type { Kept } from '../../storage/list-store.ts';

const HOUR = 3_600_000;
const SUBSCRIPTION = { address: 'https://lists.example/a.json', key: null, usesLogin: false };
const ONE = listOf([{ phrase: 'one' }], { version: '1' });
const TWO = listOf(
  [
    { phrase: 'one', severity: 'error' },
    { phrase: 'two', silent: true },
  ],
  {
    version: '2',
  },
);

const followed = createKept({ id: 'a', keeper: 'team' }, follow(SUBSCRIPTION, 0), 0);
const served = (kept: Kept, list = ONE, hash = 'h1') => answered(kept, { list, hash }, 0);
const stateOf = ({ record }: Kept) => record.state;

describe('a list from an address', () => {
  it('has the address for a name until something comes', () => {
    expect(stateOf(followed)).toMatchObject({
      name: SUBSCRIPTION.address,
      entryCount: 0,
      subscription: { confirmedAt: null, nextAt: 0 },
    });
  });

  it('keeps the version before, and tells how many entries are new', () => {
    const kept = served(served(followed), TWO, 'h2');
    expect(kept.copies).toEqual({ now: TWO, before: ONE });
    expect(stateOf(kept)).toMatchObject({
      version: '2',
      entryCount: 2,
      silentCount: 1,
      before: { version: '1' },
      changes: { added: 1, changed: 1, removed: 0 },
    });
  });

  it('stays as it is where the address serves the same in other bytes', () => {
    const kept = served(served(served(followed), TWO, 'h2'), TWO, 'h3');
    expect(kept.copies.before).toBe(ONE);
    expect(kept.record.servedHash).toBe('h3');
  });

  it('that was taken back stays so until the address has another version', () => {
    const back = swapVersions(served(served(followed), TWO, 'h2'), 0);
    expect(stateOf(back)).toMatchObject({ version: '1', subscription: { isHeldBack: true } });
    expect(stateOf(answered(back, null, 0))).toMatchObject({
      version: '1',
      subscription: { isHeldBack: true },
    });
    const third = served(back, listOf([{ phrase: 'three' }], { version: '3' }), 'h3');
    expect(stateOf(third)).toMatchObject({ version: '3', subscription: { isHeldBack: false } });
    expect(stateOf(swapVersions(back, 0))).toMatchObject({
      version: '2',
      subscription: { isHeldBack: false },
    });
  });

  it('that fails keeps its copy, and is asked again later each time, but within a day', () => {
    let kept = served(followed);
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      kept = failed(kept, { code: 'no-answer' }, 0);
      waits.push(stateOf(kept).subscription?.nextAt ?? 0);
    }
    expect(kept.copies.now).toBe(ONE);
    expect(waits[0]).toBeLessThan(0.3 * HOUR);
    expect(waits[2]).toBeGreaterThan(0.8 * HOUR);
    expect(Math.max(...waits)).toBeLessThan(9 * HOUR);
    const again = answered(kept, null, 0);
    expect(stateOf(again).subscription).toMatchObject({ trouble: null, confirmedAt: 0 });
    expect(again.record.failures).toBe(0);
  });

  it('can be followed elsewhere', () => {
    const elsewhere = { ...SUBSCRIPTION, address: 'https://other.example/' };
    const moved = followAnew(failed(served(followed), { code: 'not-found' }, 0), elsewhere, 5);
    expect(stateOf(moved)).toMatchObject({
      version: '1',
      subscription: { ...elsewhere, trouble: null, nextAt: 5 },
    });
  });
});

it('a list without a version before stays where it is', () => {
  const kept = takeVersion(createKept({ id: 'a', keeper: 'person' }, null, 0), ONE, 0);
  expect(swapVersions(kept, 1)).toBe(kept);
});
