import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { groupOverlapping } from './overlaps.ts';
import { SEVERITIES, type Finding, type Severity } from './report.ts';
import { overlaps } from '../text/span.ts';

interface Item {
  readonly name: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

const NAMES: Readonly<Record<string, Severity>> = { e: 'error', w: 'warning', h: 'hint' };

/** `w3-7`: a warning from 3 to 7. */
function read(name: string): Item {
  const [, letter = '', start, end] = /^(.)(\d+)-(\d+)$/.exec(name) ?? [];
  return { name, severity: NAMES[letter] ?? 'hint', start: Number(start), end: Number(end) };
}

const group = (...names: string[]): string[] =>
  groupOverlapping(names.map(read), (item) => item).map(({ first, others }) =>
    [first, ...others].map(({ name }) => name).join(' + '),
  );

test('a list speaks before a rule, and the policy before the team', () => {
  const on = (name: string, keeper?: NonNullable<Finding['list']>['keeper']) => ({
    ...read('w0-3'),
    name,
    ...(keeper ? { list: { keeper, name, version: '1', phrase: 'asap', isSilent: false } } : {}),
  });
  const items = [on('rule'), on('person', 'person'), on('team', 'team'), on('policy', 'policy')];
  const [{ first, others } = { first: null, others: [] }] = groupOverlapping(items, (one) => one);
  expect([first?.name, ...others.map(({ name }) => name)]).toEqual([
    'policy',
    'team',
    'person',
    'rule',
  ]);
});

describe('findings on the same words are one', () => {
  test.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['side by side', ['e0-3', 'w3-5'], ['e0-3', 'w3-5']],
    ['in the order of the text', ['w7-9', 'e0-3'], ['e0-3', 'w7-9']],
    ['the worst first', ['h0-9', 'w2-5', 'e4-6'], ['e4-6 + w2-5 + h0-9']],
    ['then the longest', ['w0-3', 'w1-9'], ['w1-9 + w0-3']],
    ['then the one that starts first', ['w2-4', 'w1-3'], ['w1-3 + w2-4']],
    ['the same words', ['w1-3', 'h1-3'], ['w1-3 + h1-3']],
    [
      'a chain: what the worst one does not touch stands alone',
      ['e0-3', 'w2-6', 'h5-9'],
      ['e0-3 + w2-6', 'h5-9'],
    ],
    ['a chain around the worst one', ['w0-3', 'e2-6', 'h5-9'], ['e2-6 + w0-3 + h5-9']],
    [
      'what is claimed already is not named again',
      ['e0-4', 'h3-6', 'w5-9'],
      ['e0-4 + h3-6', 'w5-9'],
    ],
  ])('%s', (_, names, expected) => {
    expect(group(...names)).toEqual(expected);
  });
});

it('keeps each finding once, and none of the firsts overlap', () => {
  const item = fc
    .record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 12 }),
      severity: fc.constantFrom(...SEVERITIES),
    })
    .map(({ start, length, severity }) => ({ start, end: start + length, severity }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 12 }), (items) => {
      const groups = groupOverlapping(items, (one) => one);
      const kept = groups.flatMap(({ first, others }) => [first, ...others]);
      expect(new Set(kept)).toEqual(new Set(items));
      expect(kept).toHaveLength(items.length);
      const firsts = groups.map(({ first }) => first);
      expect(firsts.some((a, i) => firsts.some((b, j) => i < j && overlaps(a, b)))).toBe(false);
      for (const { first, others } of groups) {
        expect(others.every((other) => overlaps(first, other))).toBe(true);
      }
    }),
  );
});
