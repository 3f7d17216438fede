import { expect, it } from 'vitest';
import { EMPTY_ENTRY, readCells, toCells } from './entry-cells.ts';
import { entryOf } from '../../lib/lists/examples.ts';

const FULL = entryOf({
  phrase: 'raise * ticket',
  language: 'en',
  forms: [['raise', 'raises', 'raised']],
  diacritics: 'needed',
  instead: ['say what you will do', 'call by [__day and time__]'],
  why: 'Customers do not know our tickets.',
  severity: 'error',
  source: 'Style guide, page 4',
  exceptions: ['raise the parking ticket'],
  matches: ['I raised a ticket.'],
  doesNotMatch: ['A ticket.'],
  expires: '2027-12-31',
  silent: true,
});

it('an entry goes into the fields of a form and out of them again', () => {
  expect(readCells(toCells(FULL))).toEqual({ value: FULL, problems: [] });
});

it.each([
  ['no phrase', { phrase: ' ' }, 'missing', 'phrase'],
  ['a day that is none', { expires: '2027-02-30' }, 'bad-day', 'expires'],
  ['an open blank in the second line', { instead: 'one\nby [__day' }, 'bad-blank', 'instead.2'],
  ['forms of another word', { forms: 'late/later' }, 'form-not-in-phrase', 'forms'],
])('tells of %s by its field', (_, cells, code, field) => {
  const { problems } = readCells({ ...toCells({ ...EMPTY_ENTRY, phrase: 'asap' }), ...cells });
  expect(problems).toMatchObject([{ code, field }]);
});
