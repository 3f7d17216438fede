import { describe, expect, it } from 'vitest';
import { apologyFirst } from './en-apology-first.ts';

describe('apologyFirst', () => {
  it.each([
    ['Look, sorry about the tap, but the shop sent it.', 'Look, sorry about the tap'],
    ['The stop is very regrettable, however we cannot help.', 'The stop is very regrettable'],
    ['I know you lost a day, but the week was mad.', 'I know you lost a day'],
    ['Regrettably, the van broke down, but it comes.', null],
    ['The van was late, but we told you.', null],
    ['Sorry, but we told you.', null],
  ])('%s', (text, kept) => {
    expect(apologyFirst(text)).toBe(kept);
  });
});
