import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { fakeChecker } from './fake-checker.ts';
import { run } from './run.ts';
import type { Surroundings } from './surroundings.ts';

let folder = '';
const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'error.txt': 'Hello.\r\nSorry, but no.\r\n',
  'warning.txt': 'We write soon.',
  'hint.txt': 'It is very late.',
  'clean.txt': '\uFEFFAll is well.',
  'unknown.txt': 'ahoj',
  'macro.md': 'We write `soon` but [soon](https://x.example/but).',
  'page.HTML': '<title>but</title><p>Sorry, <b>but</b> no.</p>',
  'mail.eml': 'From: a@x.example\r\nContent-Type: text/html\r\n\r\n<p>Sorry, but no.</p>',
  'list.jsonl': '{"text": "but"}',
  'empty.txt': ' \n',
  'image.txt': new Uint8Array([0x89, 0x50, 0, 1]),
  'latin1.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-'));
  await mkdir(join(folder, 'folder'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command; words with a dot in them are files of the folder, whose path is cut from what comes back. */
async function amends(line: string, stdin = '', more: Partial<Surroundings> = {}) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const status = run(
    line
      .split(' ')
      .filter(Boolean)
      .map((word) => (/\.|^folder$/.test(word) ? join(folder, word) : word)),
    {
      stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
      stdout,
      stderr,
      env: {},
      isStdinTerminal: false,
      isStdoutTerminal: false,
      now: new Date(2026, 10, 3, 0, 30),
      version: '1.2.3',
      ruleIds: ['no-soon'],
      loadChecker: () => Promise.resolve(fakeChecker),
      ...more,
    },
  ).finally(() => {
    stdout.end();
    stderr.end();
  });
  const [out, err, code] = await Promise.all([text(stdout), text(stderr), status]);
  const relative = (output: string): string => output.replaceAll(`${folder}/`, '');
  return { status: code, stdout: relative(out), stderr: relative(err) };
}

const parseLines = (output: string): unknown[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));

describe('amends check, exit status', () => {
  it.each([
    ['clean.txt', 0],
    ['hint.txt', 0],
    ['warning.txt', 0],
    ['error.txt', 1],
    ['clean.txt error.txt', 1],
    ['--fail-on warning hint.txt', 0],
    ['--fail-on warning warning.txt', 1],
    ['--fail-on hint hint.txt', 1],
    ['--fail-on never error.txt', 0],
    ['--fail-on hint unknown.txt', 0],
    ['--fail-on never error.txt missing.txt', 2],
  ])('%s: %i', async (line, status) => {
    expect(await amends(line)).toMatchObject({ status });
  });
});

describe('amends check, files that cannot be read', () => {
  it.each([
    ['missing.txt', 'missing.txt: there is no such file; look at its name and folder'],
    ['folder', 'folder: it is a folder; name the files in it'],
    ['empty.txt', 'empty.txt: there are no words in it to check; give a draft'],
    ['', 'standard input: there are no words in it to check; give a draft'],
    ['image.txt', 'image.txt: it is not text; give a .txt, .md, .html or .eml file in UTF-8'],
    ['latin1.txt', 'latin1.txt: it is not UTF-8 text; save it as UTF-8'],
    [
      'list.jsonl',
      'list.jsonl: JSON lines are read from standard input; use --format jsonl < list.jsonl',
    ],
  ])('"%s" is told in one line', async (line, message) => {
    expect(await amends(line)).toEqual({ status: 2, stdout: '', stderr: `amends: ${message}\n` });
  });

  it('answers the others all the same', async () => {
    const { status, stdout } = await amends('missing.txt error.txt --format jsonl');
    expect(status).toBe(2);
    expect(parseLines(stdout)).toHaveLength(1);
  });

  it('names the file that the engine failed on', async () => {
    const check = () => {
      throw new Error('no\nluck');
    };
    const loadChecker = () => Promise.resolve({ check });
    expect(await amends('clean.txt', '', { loadChecker })).toMatchObject({
      status: 2,
      stderr: `amends: clean.txt: it could not be checked (no luck); please report this\n`,
    });
  });
});

describe('amends check --format text', () => {
  it('tells place, words, advice and rewrites', async () => {
    expect(await amends('error.txt clean.txt')).toEqual({
      status: 1,
      stderr: '',
      stdout: `error.txt:2:8 Error The word "but" (en) (no-but)
    Sorry, ⟦but⟧ no.
    Asked on 2026-11-03.
    → … and …
    → By [__day__].

1 error
`,
    });
  });

  it('speaks the wanted language', async () => {
    const { stdout } = await amends('--locale sk error.txt');
    expect(stdout).toContain('Chyba The word "but" (sk)');
    expect(stdout).toContain('1 chyba');
  });

  it('speaks the language of the environment', async () => {
    expect((await amends('error.txt', '', { env: { LANG: 'es_ES' } })).stdout).toContain('(es)');
  });

  it('takes the day that is given', async () => {
    expect((await amends('--today 2026-11-23 error.txt')).stdout).toContain('on 2026-11-23.');
  });

  it('tells a clean draft', async () => {
    expect((await amends('clean.txt')).stdout).toBe('Checked. Nothing found.\n');
  });

  it('never tells a draft clean that was not checked', async () => {
    const { stdout } = await amends('clean.txt unknown.txt');
    expect(stdout).toContain('unknown.txt: Not checked');
    expect(stdout).not.toContain('Nothing found');
  });

  it('reads standard input', async () => {
    expect((await amends('-', 'Sorry, but no.')).stdout).toContain('standard input:1:8');
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, {}, false],
  ])('terminal %s, %j: coloured %s', async (isStdoutTerminal, env, isColoured) => {
    const { stdout } = await amends('error.txt', '', { isStdoutTerminal, env });
    expect(stdout.includes('\u001b[')).toBe(isColoured);
  });

  it('lets no control character of a mail through to the terminal', async () => {
    expect((await amends('', 'Sorry, \u001b[31mbut\u0007 no.')).stdout).not.toMatch(
      /[\u001b\u0007]/u,
    );
  });
});

describe('amends check --format json', () => {
  it('gives one file as an object, with offsets of the text as given', async () => {
    const { stdout } = await amends('error.txt --format json');
    expect(JSON.parse(stdout)).toEqual({
      id: 'error.txt',
      language: 'en',
      situation: 'none',
      situationGuessed: true,
      findings: [
        {
          rule: 'no-but',
          severity: 'error',
          start: 15,
          end: 18,
          text: 'but',
          title: 'The word "but" (en)',
          advice: 'Asked on 2026-11-03.',
          language: 'en',
          suggestions: [
            {
              start: 15,
              end: 18,
              replacement: 'and',
              preview: '… and …',
              blanks: 0,
              isChoice: false,
            },
            {
              start: 8,
              end: 22,
              replacement: 'By [__day__].',
              preview: 'By [__day__].',
              blanks: 1,
              isChoice: false,
            },
          ],
        },
      ],
      plan: { remedyShare: 0, parts: [] },
    });
  });

  it('gives several files as an array', async () => {
    const { stdout } = await amends('error.txt clean.txt missing.txt --format json');
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'error.txt' }, { id: 'clean.txt' }]);
    expect(JSON.parse((await amends('missing.txt none.txt --format json')).stdout)).toEqual([]);
  });

  it('names no id for standard input', async () => {
    const { stdout } = await amends('--format json --situation complaint', 'Well.');
    expect(JSON.parse(stdout)).toEqual({
      language: 'en',
      situation: 'complaint',
      situationGuessed: false,
      findings: [],
      plan: { remedyShare: 0, parts: [] },
    });
  });

  it.each(['page.HTML', 'mail.eml'])('carries the text taken out of %s', async (name) => {
    const { stdout } = await amends(`${name} --format json`);
    expect(JSON.parse(stdout)).toMatchObject({
      text: 'Sorry, but no.',
      findings: [{ start: 7, end: 10, text: 'but' }],
    });
  });

  it('says what was not checked', async () => {
    const { stdout } = await amends('unknown.txt --format json');
    expect(JSON.parse(stdout)).toMatchObject({ language: null, checked: false, findings: [] });
  });

  it('checks only the prose of Markdown, and offers no rewrite that would drop the rest', async () => {
    const { stdout } = await amends('macro.md --format json');
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [
        {
          text: 'but',
          start: 16,
          suggestions: [
            { replacement: 'and', preview: 'We write `soon` and [soon](https://x.example/but).' },
          ],
        },
        { text: 'soon', start: 21, suggestions: [{ replacement: 'and' }] },
      ],
    });
  });
});

describe('amends check --format jsonl', () => {
  it('answers line by line and goes on after one that cannot be read', async () => {
    const input = [
      '{"id": "m1", "text": "Sorry, but no.", "situation": "our-mistake"}\r',
      '',
      '{"text": ',
      '{"id": 4, "text": ""}',
    ].join('\n');
    const { status, stdout, stderr } = await amends('--format jsonl', input);
    expect(status).toBe(2);
    expect(parseLines(stdout)).toMatchObject([
      { id: 'm1', situation: 'our-mistake', situationGuessed: false, findings: [{ start: 7 }] },
      { line: 3, error: 'it is not valid JSON' },
      { id: 4, findings: [] },
    ]);
    expect(stderr).toBe('amends: lines without an answer: 1; look for "error" in the output\n');
  });

  it('takes language and situation of the command line where a line has none', async () => {
    const input = '{"text": "a"}\n{"text": "b", "language": "es"}\n';
    const { stdout } = await amends('--format jsonl --language sk --situation none -', input);
    expect(parseLines(stdout)).toMatchObject([
      { language: 'sk', situationGuessed: false },
      { language: 'es', situationGuessed: false },
    ]);
  });

  it('refuses a line that is not UTF-8', async () => {
    const stdin = Readable.from([Buffer.from([0x22, 0xe9, 0x22])]);
    expect(parseLines((await amends('--format jsonl', '', { stdin })).stdout)).toEqual([
      { line: 1, error: 'it is not UTF-8 text' },
    ]);
  });

  it('tells a line that the engine failed on', async () => {
    const check = () => {
      throw new Error('no luck');
    };
    const loadChecker = () => Promise.resolve({ check });
    const { status, stdout } = await amends('--format jsonl', '{"text": "a"}', { loadChecker });
    expect(status).toBe(2);
    expect(parseLines(stdout)).toEqual([
      { line: 1, error: 'it could not be checked (no luck); please report this' },
    ]);
  });

  it('gives no answer to no line', async () => {
    expect(await amends('--format jsonl')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('answers files one a line', async () => {
    const { stdout } = await amends('--format jsonl error.txt clean.txt');
    expect(parseLines(stdout)).toMatchObject([{ id: 'error.txt' }, { id: 'clean.txt' }]);
  });

  it('reads no further than its reader takes', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read++;
        yield await Promise.resolve(Buffer.from('{"text": "Sorry, but no."}\n'));
      }
    }
    let written = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written++;
        done(written < 10 ? null : Object.assign(new Error('gone'), { code: 'EPIPE' }));
      },
    });
    const { status, stderr } = await amendsInto(stdout, endless());
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(read).toBeLessThan(20);
  });
});

it.each([
  ['EPIPE', 0, ''],
  ['ENOSPC', 2, 'amends: standard input or output failed (ENOSPC)\n'],
])('a reader that fails with %s: %i', async (code, status, stderr) => {
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('gone'), { code }));
    },
  });
  const stdin = Readable.from([Buffer.from('{"text": "Well."}')]);
  expect(await amendsInto(stdout, stdin)).toEqual({ status, stderr });
});

/** As `amends --format jsonl`, with streams of the test's own. */
async function amendsInto(stdout: Writable, stdin: AsyncIterable<Uint8Array>) {
  const stderr = new PassThrough();
  const status = await run(['--format', 'jsonl'], {
    stdin,
    stdout,
    stderr,
    env: {},
    isStdinTerminal: false,
    isStdoutTerminal: false,
    now: new Date(),
    version: '',
    ruleIds: [],
    loadChecker: () => Promise.resolve(fakeChecker),
  });
  stderr.end();
  return { status, stderr: await text(stderr) };
}

describe('amends', () => {
  it('tells its version', async () => {
    expect(await amends('--version')).toEqual({ status: 0, stdout: '1.2.3\n', stderr: '' });
  });

  it('tells how it is used', async () => {
    const { stdout } = await amends('--help');
    for (const option of ['language', 'situation', 'locale', 'today', 'format', 'fail-on'])
      expect(stdout).toContain(`--${option}`);
  });

  it('tells wrong usage in one line', async () => {
    expect(await amends('--foo')).toEqual({
      status: 2,
      stdout: '',
      stderr: "amends: Unknown option '--foo'; see amends --help\n",
    });
  });

  it('says that it waits for what is typed', async () => {
    const { stderr } = await amends('', 'Well.', { isStdinTerminal: true });
    expect(stderr).toBe('amends: reading what you type; end with Ctrl+D\n');
  });
});
