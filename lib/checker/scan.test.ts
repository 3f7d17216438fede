import { expect, test } from 'vitest';
import { loadParser } from './parser.ts';
import { Scan } from './scan.ts';

const parser = await loadParser();
const compile = (phrases: readonly string[]) => phrases.map((phrase) => parser.compile(phrase));
const scan = new Scan(
  new Map([
    ['sorrow', compile(['so sorry', '/^apolog/ .{0,2} (for|to)'])],
    ['turn', compile(['(but|however)', '(we|i) had not', '(of course|sure) /ing$/'])],
  ]),
);

test.each([
  ["i'm so sorry, but no", { sorrow: ['so sorry'], turn: ['(but|however)'] }],
  ['sorry, but no', { turn: ['(but|however)'] }],
  ['my apologies', {}],
  ['my apologies to you', { sorrow: ['/^apolog/ .{0,2} (for|to)'] }],
  ["we hadn't", { turn: ['(we|i) had not'] }],
  ['of no course in cooking', { turn: ['(of course|sure) /ing$/'] }],
  ['sure of it', {}],
])('"%s" may hold %j', (sentence, expected) => {
  const named = scan.read(parser.tokenize(sentence, 'en').words);
  const sources = Array.from(named, ([set, patterns]) => [set, patterns.map((one) => one.source)]);
  expect(Object.fromEntries(sources)).toEqual(expected);
});
