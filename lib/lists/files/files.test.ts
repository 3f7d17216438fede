import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { readList } from './read-list.ts';
import { writeCsv, writeJson } from './write-list.ts';
import { entryOf } from '../examples.ts';
import type { PhraseList } from '../format.ts';
import { entryKey, type ReadList } from '../validate.ts';
import { SEVERITIES } from '../../checker/report.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string): ReadList => readList(bytes(text), 'ours');
const json = (entries: unknown, more: object = {}): string =>
  JSON.stringify({ format: 1, name: 'A', version: '1', ...more, entries });

const SIGNS = Array.from(`ab č'"=+-@,;|/<*>[_]#\\{}&😀٣\u0301`);
const text = fc
  .string({
    unit: fc.constantFrom(...SIGNS),
    minLength: 1,
    maxLength: 20,
  })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const phrase = fc
  .array(fc.constantFrom('asap', "we're", 'čo', 'at', '=now', '-so', "'tis"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));
const entry = fc
  .record(
    {
      phrase,
      language: fc.constantFrom('all', 'en', 'sk'),
      forms: fc.constantFrom<string[][]>([], [['asap', 'asaps']]),
      diacritics: fc.constantFrom('ignored', 'needed'),
      instead: fc.array(
        text.filter((value) => !/\[__|__\]/.test(value)),
        { maxLength: 3 },
      ),
      why: text,
      severity: fc.constantFrom(...SEVERITIES),
      source: text,
      exceptions: fc.array(phrase, { maxLength: 2 }),
      matches: fc.array(text, { maxLength: 2 }),
      doesNotMatch: fc.array(text, { maxLength: 2 }),
      expires: fc.constant('2027-02-28'),
      silent: fc.boolean(),
    },
    { requiredKeys: ['phrase'] },
  )
  .map((given) =>
    entryOf({ ...given, forms: given.phrase.includes('asap') ? (given.forms ?? []) : [] }),
  );
const list = fc
  .record(
    {
      name: text,
      version: text,
      owner: text,
      contact: fc.constant('care@acme.example'),
      switches: fc.constantFrom({ rules: {} }, {
        rules: { pressure: 'off', denial: 'hint' },
        guard: 'warnings',
        liabilityCareful: false,
      } as const),
      entries: fc.uniqueArray(entry, { maxLength: 5, selector: entryKey }),
    },
    { requiredKeys: ['name', 'version', 'switches', 'entries'] },
  )
  .map((given): PhraseList => given);

describe('a list that is written is read again the same', () => {
  it.each([
    ['JSON', writeJson],
    ['CSV', writeCsv],
  ])('as %s', (_, write) => {
    fc.assert(
      fc.property(list, (given) => {
        expect(read(write(given))).toMatchObject({ list: given, refused: [] });
        expect(read(write(given)).list).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a table', () => {
  it.each([
    ['commas', 'phrase,why\nasap,"Say, when"\n'],
    ['semicolons', 'phrase;why\r\nasap;Say, when\r\n'],
    ['tabs', 'why\tphrase\nSay, when\tasap\n'],
    ['empty rows and a mark of bytes', '\uFEFFphrase,why\n\n,\nasap,"Say, when"'],
    ['capitals', 'Phrase,WHY\nasap,"Say, when"'],
    ['rows of the list above it', '#owner;We\n#rule pressure;off\nphrase;why\nasap;Say, when\n'],
  ])('with %s is read', (_, table) => {
    expect(read(table).list?.entries).toMatchObject([{ phrase: 'asap', why: 'Say, when' }]);
  });

  it('tells lines behind cells of several lines', () => {
    const { lines, refused } = readCsv('phrase,instead\nasap,"today\nby Friday"\nat once,\n…,\n', {
      name: 'x',
    });
    expect(lines).toEqual([2, 4]);
    expect(refused).toMatchObject([{ line: 5, code: 'no-words' }]);
  });
});

describe('a file is refused', () => {
  it.each<[string, string, string, number]>([
    ['a page', '<html>', 'is-page', 1],
    ['no JSON', '{\n"format": 1,\n"name" "x"}', 'not-json', 3],
    ['JSON that is cut off', '{"format": 1, "entries": [', 'not-json', 1],
    ['an array', '[]', 'not-list', 1],
    ['no entries', '{"format": 1}', 'not-list', 1],
    ['a later format', json([], { format: 2 }), 'newer-format', 1],
    ['no name', json([], { name: undefined }), 'missing', 1],
    ['brackets without end', '['.repeat(100_000), 'too-deep', 1],
    ['an open quotation mark', 'phrase,why\nasap,ok\nnow,"x\ny', 'not-csv', 3],
    ['no column of phrases', 'word,why\nasap,x', 'no-phrase-column', 1],
    ['an unknown column', '#name,x\nphrase,colour\nasap,x', 'unknown-column', 2],
    [
      'too many entries',
      `phrase\n${Array.from({ length: 10_001 }, (_, i) => `a${i}`).join('\n')}`,
      'too-many-entries',
      1,
    ],
    ['too much', 'x'.repeat(5_000_001), 'too-large', 1],
    ['nothing', '', 'no-phrase-column', 1],
  ])('%s', (_, given, code, line) => {
    expect(read(given)).toMatchObject({ list: null, refused: [{ code, line }] });
  });
});

describe('an entry is refused', () => {
  it.each<[unknown, string, string | undefined]>([
    ['asap', 'wrong-type', undefined],
    [{}, 'missing', 'phrase'],
    [{ phrase: 7 }, 'wrong-type', 'phrase'],
    [{ phrase: 'x'.repeat(1_000_000) }, 'too-long', 'phrase'],
    [{ phrase: 'a * '.repeat(10_000) }, 'too-long', 'phrase'],
    [{ phrase: 'a * b * c * d * e' }, 'too-many-wildcards', 'phrase'],
    [{ phrase: '* a' }, 'wildcard-at-edge', 'phrase'],
    [{ phrase: 'a * * b' }, 'wildcard-at-edge', 'phrase'],
    [{ phrase: '…' }, 'no-words', 'phrase'],
    [{ phrase: 'a '.repeat(30) }, 'too-many-words', 'phrase'],
    [{ phrase: 'a\u202Eb' }, 'bad-characters', 'phrase'],
    [{ phrase: 'a', why: 'x\u0000y' }, 'bad-characters', 'why'],
    [{ phrase: 'a', colour: 'red' }, 'unknown-field', 'colour'],
    [JSON.parse('{"phrase": "a", "__proto__": {"silent": true}}'), 'unknown-field', '__proto__'],
    [{ phrase: 'a', constructor: 'x' }, 'unknown-field', 'constructor'],
    [{ phrase: 'a', severity: 'grave' }, 'bad-choice', 'severity'],
    [{ phrase: 'a', instead: ['by [__day'] }, 'bad-blank', 'instead.1'],
    [{ phrase: 'a', expires: '2026-02-30' }, 'bad-day', 'expires'],
    [{ phrase: 'a', forms: [['b', 'c']] }, 'form-not-in-phrase', 'forms'],
    [{ phrase: 'a', forms: [['a']] }, 'bad-form', 'forms.1'],
    [{ phrase: 'a', forms: [['a', 'b c']] }, 'bad-form', 'forms.1.2'],
    [{ phrase: 'a', silent: 'maybe' }, 'wrong-type', 'silent'],
  ])('%#: %j', (given, code, field) => {
    const { list: rest, refused } = read(json([{ phrase: 'ok' }, given]));
    expect(rest?.entries).toHaveLength(1);
    expect(refused).toMatchObject([{ code, line: 1, ...(field ? { field } : {}) }]);
  });

  it('where it stands twice, folded', () => {
    const { refused } = read(json([{ phrase: 'Čo  najskôr' }, { phrase: 'co najskor' }]));
    expect(refused).toMatchObject([{ code: 'double', value: 'co najskor', other: '1' }]);
  });

  it('and HTML is kept as plain text', () => {
    const why = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    expect(read(json([{ phrase: '<b>asap</b>', why }])).list?.entries).toMatchObject([{ why }]);
  });
});
