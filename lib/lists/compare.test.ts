import { expect, it } from 'vitest';
import { compareLists } from './compare.ts';
import { entryOf, listOf } from './examples.ts';

const BEFORE = listOf([{ phrase: 'asap' }, { phrase: 'at once' }, { phrase: 'soon' }]);

it('tells what is added, changed and removed', () => {
  const after = listOf(
    [
      { phrase: 'ASAP', severity: 'error', why: 'Say when.' },
      { phrase: 'soon' },
      { phrase: 'now' },
    ],
    { version: '2' },
  );
  expect(compareLists(BEFORE, after)).toEqual({
    head: ['version'],
    added: [entryOf({ phrase: 'now' })],
    changed: [
      {
        before: entryOf({ phrase: 'asap' }),
        after: entryOf({ phrase: 'ASAP', severity: 'error', why: 'Say when.' }),
        fields: ['phrase', 'why', 'severity'],
      },
    ],
    removed: [entryOf({ phrase: 'at once' })],
  });
});

it('a list that was not there is all new', () => {
  expect(compareLists(null, BEFORE)).toEqual({
    head: [],
    added: BEFORE.entries,
    changed: [],
    removed: [],
  });
});
