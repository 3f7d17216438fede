// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readTheme } from './theme.ts';

it.each([
  ['no colour at all', '', '', 'light'],
  ['white', '', 'rgb(255, 255, 255)', 'light'],
  ['black behind', '', 'rgb(32, 33, 36)', 'dark'],
  ['white on black', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'light'],
  ['see-through on black', 'rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', 'dark'],
])('%s', (_, own, behind, theme) => {
  document.body.innerHTML = '<div><p></p></div>';
  const [outer, inner] = document.body.querySelectorAll<HTMLElement>('div, p');
  if (!outer || !inner) throw new Error('no elements');
  outer.style.backgroundColor = behind;
  inner.style.backgroundColor = own;
  expect(readTheme(inner)).toBe(theme);
});
