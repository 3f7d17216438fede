import { describe, expect, test } from 'vitest';
import {
  announce,
  attempt,
  edit,
  isArmed,
  isReleased,
  OPEN,
  release,
  type Answer,
  type Attempt,
  type GuardState,
} from './guard-state.ts';

const TEXT = 'I am sorry, but it was raining.';
const SENT: Attempt = { text: TEXT, isWorthHolding: true, isRepeat: false, pressed: [] };
const PASSING: GuardState = { kind: 'passing', text: TEXT };
const HELD: GuardState = { kind: 'held', pressed: [], announcedAt: null };

describe('a mail that is sent', () => {
  test.each<[string, GuardState, Partial<Attempt>, Answer, GuardState['kind']]>([
    ['with nothing to hold it', OPEN, { isWorthHolding: false }, 'goes', 'open'],
    ['that would do damage', OPEN, {}, 'held', 'held'],
    ['while it is held', HELD, {}, 'kept', 'held'],
    ['while it is held and nothing is left', HELD, { isWorthHolding: false }, 'kept', 'held'],
    ['after “send anyway”', PASSING, {}, 'goes', 'passing'],
    ['after “send anyway”, by a key held down', PASSING, { isRepeat: true }, 'kept', 'passing'],
    ['after “send anyway”, changed', PASSING, { text: `${TEXT} And cold.` }, 'held', 'held'],
    [
      'after “send anyway”, changed, with nothing left',
      PASSING,
      { text: 'I am sorry.', isWorthHolding: false },
      'goes',
      'open',
    ],
    [
      'by a key held down, with nothing to hold it',
      OPEN,
      { isWorthHolding: false, isRepeat: true },
      'goes',
      'open',
    ],
    ['by a key held down', OPEN, { isRepeat: true }, 'held', 'held'],
  ])('%s', (_, state, sent, answer, kind) => {
    const after = attempt(state, { ...SENT, ...sent });
    expect(after.answer).toBe(answer);
    expect(after.state.kind).toBe(kind);
  });
});

test('the pass after “send anyway” ends with the next edit, and only that', () => {
  expect(edit(PASSING)).toBe(OPEN);
  expect(edit(HELD)).toBe(HELD);
  expect(edit(OPEN)).toBe(OPEN);
});

describe('a press in the dialog counts', () => {
  const held = (pressed: readonly string[], announcedAt: number | null): GuardState => ({
    kind: 'held',
    pressed,
    announcedAt,
  });
  test.each<[string, GuardState, 'pointer' | 'keyboard', number, boolean]>([
    ['by key: half a second after it was said', held([], 1_000), 'keyboard', 1_500, true],
    ['by key: not sooner', held([], 1_000), 'keyboard', 1_499, false],
    ['by key: not before it was said', held([], null), 'keyboard', 9_000, false],
    ['by key: not while Ctrl is down', held(['Control'], 1_000), 'keyboard', 9_000, false],
    ['by pointer: a double click does not', held([], 1_000), 'pointer', 1_200, false],
    ['by pointer: whatever is still down', held(['Control'], 1_000), 'pointer', 1_500, true],
    ['never where nothing is held', OPEN, 'pointer', 9_000, false],
    ['never twice', PASSING, 'keyboard', 9_000, false],
  ])('%s', (_, state, by, now, counts) => {
    expect(isArmed(state, now, by)).toBe(counts);
  });
});

describe('what was pressed to send', () => {
  const held: GuardState = { kind: 'held', pressed: ['Control', 'Alt'], announcedAt: null };

  test('is released key by key', () => {
    const one = release(held, 'Control');
    expect(isReleased(one)).toBe(false);
    expect(isReleased(release(one, 'Enter'))).toBe(false);
    expect(isReleased(release(one, 'Alt'))).toBe(true);
  });

  test('is released when the window is left: nobody tells then', () => {
    expect(isReleased(release(held, null))).toBe(true);
  });
});

test('the time counts from when the dialog was said first', () => {
  expect(announce(announce(HELD, 1_000), 2_000)).toMatchObject({ announcedAt: 1_000 });
  expect(announce(OPEN, 1_000)).toBe(OPEN);
});
