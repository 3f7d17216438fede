import { expect, it } from 'vitest';
import type { Blank, Suggestion } from '../checker/report.ts';
import { fillBlanks } from './fill-blanks.ts';

function suggest(replacement: string): Suggestion {
  const blanks = Array.from(
    replacement.matchAll(/\[__(.+?)__\]/g),
    ({ 0: whole, 1: label = '', index: start }): Blank => ({
      start,
      end: start + whole.length,
      label,
      kind: 'text',
      choices: [],
    }),
  );
  return { start: 0, end: 0, replacement, preview: '', blanks, isChoice: false };
}

it.each([
  ['no blank', 'I’m sorry.', [], 'I’m sorry.'],
  ['an answer', 'I will [__what__] today.', ['call you'], 'I will call you today.'],
  ['two answers', '[__who__] calls [__when__].', ['Kim', 'today'], 'Kim calls today.'],
  ['a blank that stands', 'I will [__what__] today.', [null], 'I will [__what__] today.'],
  ['too few answers', '[__who__] calls [__when__].', ['Kim'], 'Kim calls [__when__].'],
])('%s', (_, replacement, values, expected) => {
  expect(fillBlanks(suggest(replacement), values)).toBe(expected);
});
