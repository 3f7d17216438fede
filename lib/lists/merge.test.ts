import { expect, it } from 'vitest';
import { entryOf } from './examples.ts';
import { mergeEntries } from './merge.ts';

it('keeps what is there, in its place, and takes over what says otherwise of the same words', () => {
  const merged = mergeEntries(
    [entryOf({ phrase: 'asap' }), entryOf({ phrase: 'soon' })],
    [entryOf({ phrase: 'now' }), entryOf({ phrase: 'ASAP', severity: 'error' })],
  );
  expect(merged.map(({ phrase, severity }) => [phrase, severity])).toEqual([
    ['ASAP', 'error'],
    ['soon', 'warning'],
    ['now', 'warning'],
  ]);
});
