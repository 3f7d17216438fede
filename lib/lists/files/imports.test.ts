import { describe, expect, it } from 'vitest';
import { readVale } from './read-vale.ts';
import { readWords } from './read-words.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const EXISTENCE = `extends: existence
message: "Consider removing '%s'"
level: error
link: https://example.org/guide
tokens:
  - at once
  - (?:a|b) c
  - asap
`;

describe('a style of Vale', () => {
  it('of phrases is taken over, regular expressions are refused by their line', () => {
    const { list, lines, refused } = readVale(bytes(EXISTENCE), 'wordy');
    expect(list).toMatchObject({
      name: 'wordy',
      entries: [
        {
          phrase: 'at once',
          severity: 'error',
          why: 'Consider removing …',
          source: 'https://example.org/guide',
        },
        { phrase: 'asap' },
      ],
    });
    expect(lines).toEqual([6, 8]);
    expect(refused).toEqual([{ code: 'regular-expression', line: 7, value: '(?:a|b) c' }]);
  });

  it('of substitutions is taken over with what to say instead', () => {
    const style = 'extends: substitution\nlevel: suggestion\nswap:\n  asap: today|by Friday\n';
    expect(readVale(bytes(style), 'x').list?.entries).toMatchObject([
      { phrase: 'asap', instead: ['today', 'by Friday'], severity: 'hint' },
    ]);
  });

  it.each([
    ['tokens: [a]', { code: 'not-vale', line: 1 }],
    ['- a', { code: 'not-vale', line: 1 }],
    ['extends: script', { code: 'vale-kind', line: 1, value: 'script' }],
    ['extends: existence\ntokens: [a', { code: 'not-yaml', line: 2 }],
  ])('%j is refused', (style, problem) => {
    expect(readVale(bytes(style), 'x').refused).toMatchObject([problem]);
  });
});

describe('a plain list', () => {
  it('has a phrase a line', () => {
    const { list, lines, refused } = readWords(bytes('# ours\nasap\r\n\nat once\n…\n'), 'ours');
    expect(list?.entries.map(({ phrase }) => phrase)).toEqual(['asap', 'at once']);
    expect(lines).toEqual([2, 4]);
    expect(refused).toMatchObject([{ code: 'no-words', line: 5 }]);
  });
});
