import { describe, expect, it } from 'vitest';
import { clausesBefore } from './en-end-before.ts';

describe('clausesBefore', () => {
  it.each([
    ['We had to guess, because you never gave us the code.', 'you never', 'We had to guess'],
    ['It is late and the courier is to blame.', 'the courier', 'It is late'],
    ['You waited for the van; if so, I am sorry.', 'if so', 'You waited for the van'],
    ['Whatever went wrong, it was not us.', 'it was', null],
    [
      'Your payslip shows the old code, it was not us.',
      'it was',
      'Your payslip shows the old code',
    ],
    ['If you waited, our courier is to blame.', 'our courier', null],
    ['The keys and the courier was late.', 'the courier', null],
    ['Sorry, it was a mad month.', 'it was', null],
  ])('%s', (text, words, kept) => {
    expect(clausesBefore(text, text.indexOf(words))).toBe(kept);
  });
});
