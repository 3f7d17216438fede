import { expect, test } from 'vitest';
import { askFreely, lookIntoIt, sayOurPart, sorryForIt } from './en-say.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'en', {});

test.each([
  ['our part', sayOurPart, 'We lost it.', 'We will [__what we will do__] by [__day and time__].'],
  ['our part', sayOurPart, 'I lost it.', 'I will [__what I will do__] by [__day and time__].'],
  ['an apology', sorryForIt, 'Sorry if it hurt.', 'Sorry for [__what it cost you__].'],
  ['an apology', sorryForIt, "We're sorry if it hurt.", "We're sorry for [__what it cost you__]."],
  [
    'a look into it',
    lookIntoIt,
    'It was probably us.',
    'We will look into it and write to you by [__day and time__].',
  ],
  [
    'an open ear',
    askFreely,
    'Any child knows that.',
    'If anything about it needs explaining, please ask me.',
  ],
  ['nothing to be asked', askFreely, 'Some of us need two bottles.', ''],
])('%s in place of: %s', (_name, say, text, said) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'en', reader.read(text));
  const habits = {
    address: 'you',
    hasCapitalAddress: false,
    hasDiacritics: true,
    hasCapitals: true,
  } as const;
  expect(say({ ...habits, person: 'singular' }, sentence)).toBe(said);
});
