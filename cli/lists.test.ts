import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadChecker } from '../lib/checker/checker.ts';
import { rules } from '../lib/rules/index.ts';
import { run } from './run.ts';

const list = (entries: readonly object[], more: object = {}): string =>
  JSON.stringify({ format: 1, name: 'Acme', version: '7', ...more, entries }, null, 1);

const ASAP = { phrase: 'asap', severity: 'error', why: 'Say when.', instead: ['today'] };
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'draft.txt': 'We shall send it ASAP.',
  'good.json': list([{ ...ASAP, matches: ['Send it asap.'], doesNotMatch: ['Send it.'] }]),
  'good.csv': 'phrase;severity;why\nasap;hint;Say when.\n',
  'off.json': list([], { switches: { rules: { 'vague-deadline': 'off' } } }),
  'refused.csv': 'phrase,severity\nasap,grave\n"* *",\n',
  'broken.json': '{\n "format": 1,\n "name": }',
  'page.json': '<!doctype html><title>404</title>',
  'latin1.csv': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
  'faulty.json': list([
    { phrase: 'at once', matches: ['Soon.'], doesNotMatch: ['At once.'] },
    { phrase: 'policy', exceptions: ['policy'] },
    { phrase: 'soon', expires: '2026-11-22', instead: ['at once'] },
    { phrase: 'thanks. Bye' },
  ]),
  'switches.json': list([], { switches: { rules: { 'vague-deadlines': 'off' }, guard: 'off' } }),
  'guard.json': list([], { switches: { guard: 'errors' } }),
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-lists-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

/** Words with a dot are files of the folder, whose path is cut from what comes back. */
async function amends(line: string) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const status = run(
    line.split(' ').map((word) => (word.includes('.') ? join(folder, word) : word)),
    {
      stdin: Readable.from([]),
      stdout,
      stderr,
      env: {},
      isStdinTerminal: false,
      isStdoutTerminal: false,
      now: new Date(2026, 10, 23),
      version: '1.2.3',
      ruleIds: rules.map(({ id }) => id),
      loadChecker: () => loadChecker(rules),
    },
  ).finally(() => {
    stdout.end();
    stderr.end();
  });
  const [out, err, code] = await Promise.all([text(stdout), text(stderr), status]);
  const relative = (output: string): string => output.replaceAll(`${folder}/`, '');
  return { status: code, stdout: relative(out), stderr: relative(err) };
}

describe('amends check --list', () => {
  it('marks what the list says, with its reason and rewrite', async () => {
    const { status, stdout } = await amends('check draft.txt --list good.json --list good.csv');
    expect(status).toBe(1);
    expect(stdout).toContain('draft.txt:1:18 Error Not our wording: “asap” (acme/asap)');
    expect(stdout).toContain('    Say when.\n    → We shall send it today.');
  });

  it('tells its list in JSON', async () => {
    const { stdout } = await amends('check draft.txt --list good.json --format json');
    const { findings } = JSON.parse(stdout) as { findings: unknown[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'acme/asap', list: { name: 'Acme', version: '7' } }),
    );
  });

  it('switches built-in rules off', async () => {
    const { stdout } = await amends('check draft.txt --fail-on never --format json');
    expect(stdout).toContain('vague-deadline');
    const { stdout: without } = await amends('check draft.txt --format json --list off.json');
    expect(without).not.toContain('vague-deadline');
  });

  it.each([
    [
      'refused.csv',
      'refused.csv:2: severity is “grave”; choose one of: error, warning, hint. (2 in all: amends lists check refused.csv)',
    ],
    [
      'page.json',
      'page.json:1: This is a web page, not a list. Give the address of the file itself.',
    ],
    ['missing.csv', 'missing.csv: there is no such file; look at its name and folder'],
  ])('refuses %s in one line', async (file, message) => {
    expect(await amends(`check draft.txt --list ${file}`)).toEqual({
      status: 2,
      stdout: '',
      stderr: `amends: ${message}\n`,
    });
  });
});

describe('amends lists check', () => {
  it.each([
    ['good.json', 0, 'good.json: in order (entries: 1, examples: 2)\n'],
    ['good.csv --locale sk', 0, 'good.csv: v poriadku (záznamy: 1, príklady: 0)\n'],
    [
      'refused.csv',
      1,
      'refused.csv:2: severity is “grave”; choose one of: error, warning, hint.\n' +
        'refused.csv:3: phrase has no words, so it can never match. Write a word.\n',
    ],
    [
      'broken.json',
      1,
      'broken.json:3: This is not JSON: “}” cannot stand here. Look for a comma or quotation mark before it.\n',
    ],
    ['latin1.csv', 1, 'latin1.csv:1: The file is not text in UTF-8. Save it as UTF-8.\n'],
    [
      'faulty.json',
      1,
      'faulty.json:6: This example should match and does not: “Soon.”. Change the phrase, its forms, or the example.\n' +
        'faulty.json:6: This example should not match and does: “At once.”. Add an exception, or change the phrase.\n' +
        'faulty.json:15: The exception “policy” takes out all that the phrase finds, so it never matches. Narrow it.\n' +
        'faulty.json:21: The entry ended on 2026-11-22. Take it out, or give it another day.\n' +
        'faulty.json:21: It says to write “at once”, which line 6 asks not to write. Change one of them.\n' +
        'faulty.json:28: “thanks. Bye” goes over the end of a sentence, so it never matches. Make two entries of it.\n',
    ],
    [
      'good.json good.csv',
      1,
      'good.csv:2: “asap” also stands in line good.json:6, with another severity or on trial; the stricter one counts. Take one out.\n' +
        'good.json: in order (entries: 1, examples: 2)\n',
    ],
    [
      'switches.json guard.json',
      1,
      'switches.json:1: No built-in rule is called “vague-deadlines”. See docs/rules.md for the ids.\n' +
        'switches.json:1: “guard” is switched otherwise in guard.json:1; the stricter one counts. Make them the same.\n' +
        'guard.json: in order (entries: 0, examples: 0)\n',
    ],
  ])('%s: %i', async (line, status, stdout) => {
    expect(await amends(`lists check ${line}`)).toEqual({ status, stdout, stderr: '' });
  });

  it('tells a file that is not there and checks the others', async () => {
    expect(await amends('lists check missing.csv good.json')).toEqual({
      status: 2,
      stdout: 'good.json: in order (entries: 1, examples: 2)\n',
      stderr: 'amends: missing.csv: there is no such file; look at its name and folder\n',
    });
  });
});
