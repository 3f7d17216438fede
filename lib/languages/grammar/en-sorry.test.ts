import { describe, expect, it } from 'vitest';
import { sorryIn, toldBeforeSorry } from './en-sorry.ts';

const DRAFT = {
  person: 'plural',
  address: 'you',
  hasCapitalAddress: false,
  hasDiacritics: true,
  hasCapitals: true,
} as const;

describe('sorryIn', () => {
  it.each([
    ["sorry if that's a thing for you.", 'Sorry'],
    ['in case a tear was shed, soz.', 'Sorry'],
    ["i'm so sorry you were upset.", "I'm sorry"],
    ["if it didn't suit you, we apologise.", "We're sorry"],
    ['i am sorry if it hurt.', 'I am sorry'],
    ["we regret any harm to your firm's name.", 'We are sorry'],
    ['i’m sorry if it hurt.', 'I’m sorry'],
  ])('%s', (text, said) => {
    expect(sorryIn({ text, folded: text.replace('’', "'") }, DRAFT)).toBe(said);
  });
});

describe('toldBeforeSorry', () => {
  it.each([
    [
      'We lost your form, and that you think us careless is something I regret.',
      'We lost your form',
    ],
    ['I am sorry about it, and we regret the tone.', null],
    ['Sorry you feel that way.', null],
  ])('%s', (text, told) => {
    expect(toldBeforeSorry(text)).toBe(told);
  });
});
