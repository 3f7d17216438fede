import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { textAt } from './span.ts';
import { wordPattern, words } from './words.ts';

describe('wordPattern', () => {
  it.each([
    ['Náš šéf píše', ['sef'], ['sef']],
    ['môj dom', ['m'], []],
    ['soon, sooner, SOON', ['soon'], ['soon', 'soon']],
    ['as soon as possible', ['as soon as', 'soon'], ['as soon as']],
    ['5pm 15pm', ['5pm'], ['5pm']],
  ])('in %j finds %j as %j', (text, alternatives, found) => {
    const matches = fold(text).matchAll(wordPattern(alternatives));
    expect(Array.from(matches, ([match]) => match)).toEqual(found);
  });
});

describe('words', () => {
  it.each([
    ["We'll follow-up at 17:00, ok?", ["We'll", 'follow-up', 'at', '17', '00', 'ok']],
    ['Čo najskôr!', ['Čo', 'najskôr']],
    ['', []],
  ])('of %j are %j', (text, found) => {
    expect(words(text).map((span) => textAt(text, span))).toEqual(found);
  });
});
