import { describe, expect, it } from 'vitest';
import { argumentsIn } from './en-arguments.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'en', {});

describe('argumentsIn', () => {
  it.each([
    ['the other eleven flats breathe happily.', ['eleven']],
    ['the factory in Poland made fools of us.', ['Poland']],
    ['we came at 7 on Monday.', []],
  ])('%s', (text, expected) => {
    const sentence = new Sentence({ start: 0, end: text.length }, text, 'en', reader.read(text));
    expect(argumentsIn(sentence).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
