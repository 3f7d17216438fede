import { expect, it } from 'vitest';
import { entryOf } from './examples.ts';
import { explainEntry } from './explain-entry.ts';
import type { Entry } from './format.ts';

it.each<[string, Partial<Entry>, string, string[]]>([
  ['marked', {}, 'Send it ASAP. Yes, asap!', ['marked', 'marked']],
  ['nowhere', {}, 'Send it.', []],
  ['on trial', { silent: true }, 'Send it asap.', ['silent']],
  ['an exception', { exceptions: ['asap team'] }, 'Ask the ASAP team.', ['excepted']],
  ['a quotation', {}, 'You wrote “asap”.', ['quoted']],
  ['over', { expires: '2026-11-22' }, 'Send it asap.', ['expired']],
  ['another language', { language: 'sk' }, 'Send it asap.', ['other-language']],
])('says of a text: %s', (_, entry, text, verdicts) => {
  const explained = explainEntry(entryOf({ phrase: 'asap', ...entry }), text, 'en', '2026-11-23');
  expect(explained.map(({ verdict }) => verdict)).toEqual(verdicts);
});
