import { describe, expect, it } from 'vitest';
import { doerIn, habitsIn } from './en-person.ts';

const DRAFT = {
  person: 'plural',
  address: 'you',
  hasCapitalAddress: false,
  hasDiacritics: true,
  hasCapitals: true,
} as const;

describe('habitsIn', () => {
  it.each([
    ["i'm sorry that our letter upset you.", 'singular'],
    ['if our driver was late, i apologise.', 'singular'],
    ['our driver was late.', 'plural'],
    ['sorry about the hinges.', 'plural'],
  ])('%s', (folded, person) => {
    expect(habitsIn({ folded }, DRAFT).person).toBe(person);
  });
});

describe('doerIn', () => {
  it.each([
    ['an error was made in the bill.', 'plural'],
    ["i'm afraid the key was lost.", 'plural'],
    ['i left the key in our van.', 'plural'],
    ['the key was left in my van.', 'singular'],
  ])('%s', (folded, person) => {
    expect(doerIn({ folded }, DRAFT).person).toBe(person);
  });
});
