import { describe, expect, it } from 'vitest';

import { parseCommand } from './arguments.ts';
import { CliError } from './cli-error.ts';

const BY_DEFAULT = {
  name: 'check',
  files: [],
  language: 'auto',
  situation: 'auto',
  format: 'text',
  failOn: 'error',
  lists: [],
};

describe('parseCommand', () => {
  it.each([
    ['', {}],
    ['check', {}],
    ['a.txt', { files: ['a.txt'] }],
    ['check a.txt -', { files: ['a.txt', '-'] }],
    ['-- --a.txt', { files: ['--a.txt'] }],
    ['--language es --situation not-ours', { language: 'es', situation: 'not-ours' }],
    ['--locale=sk --today 2028-02-29', { locale: 'sk', today: '2028-02-29' }],
    ['--list a.csv --list b.json', { lists: ['a.csv', 'b.json'] }],
    ['lists', { files: ['lists'] }],
    ['--format jsonl --fail-on never', { format: 'jsonl', failOn: 'never' }],
  ])('reads "%s"', (line, expected) => {
    expect(parseCommand(line.split(' ').filter(Boolean))).toEqual({ ...BY_DEFAULT, ...expected });
  });

  it('reads "lists check"', () => {
    const line = 'lists check a.csv b.json --locale sk --today 2026-11-23';
    expect(parseCommand(line.split(' '))).toEqual({
      name: 'lists-check',
      files: ['a.csv', 'b.json'],
      locale: 'sk',
      today: '2026-11-23',
    });
  });

  it.each([
    ['--help', 'help'],
    ['check -h', 'help'],
    ['--version', 'version'],
  ])('reads "%s"', (line, name) => {
    expect(parseCommand(line.split(' '))).toEqual({ name });
  });

  it.each([
    ['--foo', "Unknown option '--foo'; see amends --help"],
    ['-x', "Unknown option '-x'; see amends --help"],
    ['--format', "Option '--format <value>' argument missing; see amends --help"],
    ['--language --help', "Option '--language' argument is ambiguous; see amends --help"],
    ['--help=yes', "Option '-h, --help' does not take an argument; see amends --help"],
    ['--language de', '--language de: choose one of auto, en, es, sk'],
    ['--locale de', '--locale de: choose one of en, es, sk'],
    ['--format xml', '--format xml: choose one of text, json, jsonl'],
    ['--fail-on info', '--fail-on info: choose one of error, warning, hint, never'],
    [
      '--situation bad',
      '--situation bad: choose one of auto, our-mistake, bad-news, not-ours, complaint, none',
    ],
    ['--today tomorrow', '--today tomorrow: give a day of the calendar as YYYY-MM-DD'],
    ['--today 2026-02-29', '--today 2026-02-29: give a day of the calendar as YYYY-MM-DD'],
    ['--today 2026-2-1', '--today 2026-2-1: give a day of the calendar as YYYY-MM-DD'],
    ['--list', "Option '--list <value>' argument missing; see amends --help"],
    ['lists check', 'lists check: name the lists to check'],
  ])('refuses "%s"', (line, message) => {
    expect(() => parseCommand(line.split(' '))).toThrow(new CliError(message));
  });
});
