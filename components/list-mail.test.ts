import { expect, it } from 'vitest';
import { listMails } from './list-mail.ts';
import { WORDS } from '../locales/words.ts';

const LIST = {
  keeper: 'team',
  name: 'A & B?body=x',
  version: '3',
  phrase: 'so soon',
  isSilent: false,
} as const;

it('what a list is called cannot change whom or what the mail tells', () => {
  const mails = listMails({ ...LIST, contact: 'words@acme.example' }, WORDS.en.card.list);
  const { pathname, searchParams } = new URL(mails?.wrong ?? '');
  expect(pathname).toBe('words@acme.example');
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(searchParams.get('subject')).toBe('Amends: “so soon” in the list “A & B?body=x”');
});

it('nobody to write to: no mails', () => {
  expect(listMails(LIST, WORDS.en.card.list)).toBeNull();
});
