import { expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

it.each([
  ['plain words', 'asap — “soon”, hneď', 'asap — “soon”, hneď'],
  ['markup', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['a turned line', 'a\u202Eb', 'a⟨U+202E⟩b'],
  ['nothing between letters', 'a\u200Bb', 'a⟨U+200B⟩b'],
  ['half a character', 'a\uD800', 'a⟨U+D800⟩'],
  ['lines', 'a\nb', 'a\nb'],
])('shows %s', (_, text, seen) => {
  expect(visibleText(text)).toBe(seen);
});

it('cuts what is endless', () => {
  expect(visibleText('x'.repeat(1_000_000))).toHaveLength(2_001);
});
