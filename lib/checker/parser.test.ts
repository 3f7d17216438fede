import { describe, expect, test } from 'vitest';
import { loadParser } from './parser.ts';
import type { Language } from './report.ts';

const parser = await loadParser();

const hits = (text: string, language: Language, ...patterns: string[]): string[] =>
  patterns
    .flatMap((pattern) => parser.match(parser.tokenize(text, language), parser.compile(pattern)))
    .map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ['en', "I'm sorry,but we'll do it.", 'i am sorry but we will do it'],
    ['en', 'sorry...but it was—well—late', 'sorry but it was well late'],
    ['en', 'the no-show at 17:00', 'the no show at 17:00'],
    ['es', '«Lo siento,pero el técnico no vino»', 'lo siento pero el tecnico no vino'],
    ['sk', '– Ospravedlňujem sa (ale) …', 'ospravedlnujem sa ale'],
    ['sk', 'viď http://x.sk/a,b-c', 'vid http://x.sk/a,b-c'],
  ] as const)('%s: %s', (language, text, expected) => {
    const { tokens } = parser.tokenize(text, language);
    expect(tokens.map(({ normal }) => normal).join(' ')).toBe(expected);
  });
});

describe('hits stand exactly on the words', () => {
  test.each([
    ['en', 'I’m so sorry, but no.', '(i|we) (am|are)? so? sorry', 'I’m so sorry'],
    ['en', 'Well, “I am sorry”.', 'i am sorry', 'I am sorry'],
    ['es', 'LO SIENTO, PERO NO', 'lo siento', 'LO SIENTO'],
    ['sk', 'Za meškanie sa ospravedlňujeme!', 'sa /^ospravedln/', 'sa ospravedlňujeme'],
    ['sk', 'je mi to luto ; ale', '(luto|lutost)', 'luto'],
  ] as const)('%s: %s', (language, text, pattern, expected) => {
    expect(hits(text, language, pattern)).toEqual([expected]);
  });

  test('every place of a pattern', () => {
    expect(hits('sorry but sorry', 'en', 'sorry', 'but')).toEqual(['sorry', 'sorry', 'but']);
  });
});
