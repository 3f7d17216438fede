import { expect, test } from 'vitest';
import { loadParser } from './parser.ts';
import { Scan } from './scan.ts';

const parser = await loadParser();
const scan = new Scan(
  ['so sorry', '/^apolog/', '(but|however)', '/ing$/'].map((pattern) => parser.compile(pattern)),
);

test.each([
  ["i'm sorry, but no", ['(but|however)', '/ing$/', 'so sorry']],
  ['my apologies', ['/^apolog/', '/ing$/']],
  ['a button', ['/ing$/']],
  ['', ['/ing$/']],
])('"%s" may hold %j', (folded, expected) => {
  const named = Array.from(scan.read(folded), ({ source }) => source);
  expect(named.sort()).toEqual(expected);
});
