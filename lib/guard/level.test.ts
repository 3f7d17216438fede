import { expect, test } from 'vitest';
import type { Day } from '../checker/draft.ts';
import { levelOn, severitiesAt, type GuardChoice, type GuardLevel } from './level.ts';

test.each<[GuardChoice, Day | null, Day, GuardLevel]>([
  ['usual', '2026-11-16', '2026-11-16', 'blanks'],
  ['usual', '2026-11-16', '2026-11-22', 'blanks'],
  ['usual', '2026-11-16', '2026-11-23', 'errors'],
  ['usual', '2025-12-30', '2026-01-06', 'errors'],
  // Nobody knows: rather too little than too much.
  ['usual', null, '2026-11-23', 'blanks'],
  ['off', '2026-01-01', '2026-11-23', 'off'],
  ['warnings', '2026-11-23', '2026-11-23', 'warnings'],
])('%s, first used on %s, on %s: %s', (choice, firstDay, today, level) => {
  expect(levelOn(choice, firstDay, today)).toBe(level);
});

test.each<[GuardLevel, readonly string[]]>([
  ['off', []],
  ['blanks', []],
  ['errors', ['error']],
  ['warnings', ['error', 'warning']],
])('%s holds for %j', (level, severities) => {
  expect(severitiesAt(level)).toEqual(severities);
});
