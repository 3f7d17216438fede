import { expect, it } from 'vitest';
import { entryOf } from './examples.ts';
import { explainMiss, type Miss } from './explain-miss.ts';
import type { Entry } from './format.ts';

const TICKET: Partial<Entry> = { forms: [['raise', 'raised']] };

it.each<[string, Partial<Entry> & Pick<Entry, 'phrase'>, string, Miss]>([
  [
    'a form that is not listed',
    { phrase: 'raise * ticket', ...TICKET },
    'We are raising a ticket.',
    { kind: 'words', words: ['raise'] },
  ],
  [
    'nothing of it',
    { phrase: 'raise * ticket', ...TICKET },
    'Good morning.',
    { kind: 'words', words: ['raise', 'ticket'] },
  ],
  [
    'another order',
    { phrase: 'raise * ticket', ...TICKET },
    'A ticket was raised.',
    { kind: 'apart' },
  ],
  ['two sentences', { phrase: 'thank you' }, 'Thank. You.', { kind: 'apart' }],
  [
    'diacritics that count',
    { phrase: 'súd', diacritics: 'needed' },
    'To je sud.',
    { kind: 'diacritics', words: ['súd'] },
  ],
])('%s', (_, entry, text, miss) => {
  expect(explainMiss(entryOf(entry), text)).toEqual(miss);
});
