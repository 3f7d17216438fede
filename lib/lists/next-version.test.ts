import { expect, it } from 'vitest';
import { nextVersion } from './next-version.ts';

it.each([
  ['3', '4'],
  ['09', '10'],
  ['1.9', '1.10'],
  ['v2', 'v3'],
  ['2026-10-01', '2026-11-22'],
  ['2026-11-22', '2026-11-22.2'],
  ['2026-11-22.2', '2026-11-22.3'],
  ['autumn', 'autumn 2'],
])('after "%s" comes "%s"', (version, next) => {
  expect(nextVersion(version, '2026-11-22')).toBe(next);
});
