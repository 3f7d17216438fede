import { describe, expect, test } from 'vitest';
import { draftOf, shownFindings } from '../../tests/e2e/gallery/samples.ts';
import { findHeld, isEmpty } from './find-held.ts';
import type { GuardLevel } from './level.ts';

const TEXT = draftOf('en');
const FINDINGS = shownFindings('en');

describe('findings', () => {
  test.each<[GuardLevel, readonly string[]]>([
    ['off', []],
    ['blanks', []],
    ['errors', ['but']],
    ['warnings', ['but', 'soon']],
  ])('%s: %j', (level, ids) => {
    const { findings } = findHeld(level, TEXT, FINDINGS);
    expect(findings.map(({ id }) => id)).toEqual(ids);
  });

  test('come worst first, then as they stand', () => {
    const { findings } = findHeld('warnings', TEXT, FINDINGS.toReversed());
    expect(findings.map(({ id }) => id)).toEqual(['but', 'soon']);
  });
});

describe('blanks', () => {
  test.each<[string, readonly string[]]>([
    ['I am sorry about [__what went wrong__].', ['[__what went wrong__]']],
    ['By [__día y hora__], [__dňa a hodiny__]', ['[__día y hora__]', '[__dňa a hodiny__]']],
    ['[Ticket #4312] [sic] [__] [____] __init__ [_x_]', []],
    ['[__half of one', []],
    ['[__over\ntwo lines__]', []],
  ])('“%s”: %j', (text, blanks) => {
    expect(findHeld('blanks', text, []).blanks.map(({ words }) => words)).toEqual(blanks);
  });

  test('are shown with their line', () => {
    const [blank] = findHeld('errors', 'Hello,\n it was [__who__] .\nKim', []).blanks;
    expect(blank).toEqual({ start: 15, end: 24, words: '[__who__]', line: 'it was [__who__] .' });
  });

  test('hold nothing where the writer switched that off', () => {
    expect(isEmpty(findHeld('off', '[__who__]', FINDINGS))).toBe(true);
  });
});
