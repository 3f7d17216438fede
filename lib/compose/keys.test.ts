// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { keyAction } from './keys.ts';

it.each<[string, KeyboardEventInit, string | undefined]>([
  ['Alt+.', { code: 'Period', altKey: true }, 'next-finding'],
  ['Alt+. where it writes “≥”', { code: 'Period', key: '≥', altKey: true }, 'next-finding'],
  ['Alt+,', { code: 'Comma', altKey: true }, 'previous-finding'],
  ['Alt+Shift+.', { code: 'Period', altKey: true, shiftKey: true }, 'toggle-list'],
  ['Escape', { code: 'Escape' }, 'close'],
  ['a full stop', { code: 'Period' }, undefined],
  ['AltGr+., which is Ctrl+Alt', { code: 'Period', altKey: true, ctrlKey: true }, undefined],
  ['Escape in an input method', { code: 'Escape', isComposing: true }, undefined],
])('%s', (_, press, action) => {
  expect(keyAction(new KeyboardEvent('keydown', press))).toBe(action);
});
