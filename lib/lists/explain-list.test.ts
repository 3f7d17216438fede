import { expect, it } from 'vitest';
import { entryOf } from './examples.ts';
import { createListExplainer } from './explain-list.ts';

const explain = createListExplainer([
  entryOf({ phrase: 'at once' }),
  entryOf({ phrase: 'asap', expires: '2026-01-01' }),
  entryOf({ phrase: 'hneď', language: 'sk' }),
  entryOf({ phrase: 'soon', exceptions: ['as soon as'] }),
]);

it('tells of every entry that the text names, in the order of the text', () => {
  const told = explain('As soon as it is here: hneď, ASAP, at once.', 'en', '2026-11-22');
  expect(told.map(({ entry, verdict }) => [entry.phrase, verdict])).toEqual([
    ['soon', 'excepted'],
    ['hneď', 'other-language'],
    ['asap', 'expired'],
    ['at once', 'marked'],
  ]);
});

it('says nothing of a text without any', () => {
  expect(explain('Good morning.', 'en', '2026-11-22')).toEqual([]);
});
