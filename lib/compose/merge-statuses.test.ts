import { expect, it } from 'vitest';
import type { Status } from '../messages/status.ts';
import { mergeStatuses } from './merge-statuses.ts';

const idle: Status = { kind: 'idle' };
const checking: Status = { kind: 'checking' };
const silent: Status = { kind: 'not-checked', reason: 'no-answer' };
const checked = (error: number, hint = 0): Status => ({
  kind: 'checked',
  counts: { error, warning: 0, hint },
});

it.each<[string, Status[], Status]>([
  ['nothing open', [], idle],
  ['one', [checked(1)], checked(1)],
  ['two', [checked(1), checked(2, 3)], checked(3, 3)],
  ['an empty one beside', [idle, checked(1)], checked(1)],
  ['one without an answer yet', [checked(0), checking], checking],
  ['one that was not checked', [checked(1), checking, silent], silent],
])('%s', (_, all, expected) => {
  expect(mergeStatuses(all)).toEqual(expected);
});
