import { describe, expect, it } from 'vitest';
import { trimReplacement } from './replacement.ts';

describe('a replacement is trimmed to what changes', () => {
  it.each([
    ['at its start', 'sorry, but', 'sorry.', ', but', '.'],
    ['at its end', 'the dog', 'a dog', 'the', 'a'],
    ['at both', 'sorry, but the', 'sorry. The', ', but t', '. T'],
    ['to what is put in', 'late', 'late today', '', ' today'],
    ['to what is taken out', 'very late', 'late', 'very ', ''],
    ['to nothing', 'late', 'late', '', ''],
    ['to whole signs, not halves of them', 'Hi 😀', 'Hi 😁', '😀', '😁'],
    ['to letters with their accents', 'caf\u0065\u0301', 'cafe', 'e\u0301', 'e'],
    ['of repeated letters only once', 'aa', 'aaa', '', 'a'],
  ])('%s', (_, old, text, trimmedOld, trimmedText) => {
    const before = `I am ${old}!`;
    const trimmed = trimReplacement({ span: { start: 5, end: 5 + old.length }, text, before });
    expect(before.slice(trimmed.span.start, trimmed.span.end)).toBe(trimmedOld);
    expect(trimmed.text).toBe(trimmedText);
  });
});
