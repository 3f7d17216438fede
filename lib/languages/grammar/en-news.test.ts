import { describe, expect, it } from 'vitest';
import { tellsNews } from './en-news.ts';

describe('tellsNews', () => {
  it.each([
    ['there is no cause for alarm; the correct sheet is attached.', true],
    ['a little patience, and it will be with you.', true],
    ['most people manage to read a calendar.', false],
    ['good losers are the backbone of any club.', false],
  ])('%s: %s', (folded, tells) => {
    expect(tellsNews(folded)).toBe(tells);
  });
});
