// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DEFAULT_KEYS, keyAction } from './keys.ts';

it.each<[string, KeyboardEventInit, string | undefined]>([
  ['Alt+.', { code: 'Period', altKey: true }, 'next-finding'],
  ['Alt+. where it writes “≥”', { code: 'Period', key: '≥', altKey: true }, 'next-finding'],
  ['Alt+,', { code: 'Comma', altKey: true }, 'previous-finding'],
  ['Alt+Shift+.', { code: 'Period', altKey: true, shiftKey: true }, 'toggle-list'],
  ['Alt+Enter', { code: 'Enter', altKey: true }, 'accept-and-next'],
  ['Alt+/', { code: 'Slash', altKey: true }, 'next-blank'],
  ['Escape', { code: 'Escape' }, 'close'],
  ['Shift+Escape, the browser’s', { code: 'Escape', shiftKey: true }, undefined],
  ['a full stop', { code: 'Period' }, undefined],
  ['AltGr+., which is Ctrl+Alt', { code: 'Period', altKey: true, ctrlKey: true }, undefined],
  ['Escape in an input method', { code: 'Escape', isComposing: true }, undefined],
])('%s', (_, press, action) => {
  expect(keyAction(new KeyboardEvent('keydown', press), DEFAULT_KEYS)).toBe(action);
});

it('a key that the writer chose takes the place of the one before', () => {
  const keys = { ...DEFAULT_KEYS, dismiss: { code: 'Semicolon', shift: false } };
  const press = (init: KeyboardEventInit) =>
    keyAction(new KeyboardEvent('keydown', { altKey: true, ...init }), keys);
  expect(press({ code: 'Semicolon' })).toBe('dismiss');
  expect(press({ code: 'Comma', shiftKey: true })).toBeUndefined();
});
