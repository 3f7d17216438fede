import { expect, it } from 'vitest';
import { chooseKey, nameCombination } from './key-choice.ts';
import { DEFAULT_KEYS, KEY_COMMANDS, type KeyPress } from './keys.ts';

const PLAIN: KeyPress = {
  code: '',
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
};

it.each<[string, Partial<KeyPress>, unknown]>([
  ['Alt+;', { code: 'Semicolon', altKey: true }, { code: 'Semicolon', shift: false }],
  ['Alt+Shift+K', { code: 'KeyK', altKey: true, shiftKey: true }, { code: 'KeyK', shift: true }],
  ['its own key again', { code: 'Period', altKey: true }, { code: 'Period', shift: false }],
  ['a letter', { code: 'KeyK' }, { kind: 'needs-alt' }],
  ['Ctrl+Enter', { code: 'Enter', ctrlKey: true }, { kind: 'needs-alt' }],
  ['AltGr+.', { code: 'Period', altKey: true, ctrlKey: true }, { kind: 'needs-alt' }],
  ['Alt+S, which sends', { code: 'KeyS', altKey: true }, { kind: 'reserved' }],
  ['Alt+F, a menu', { code: 'KeyF', altKey: true }, { kind: 'reserved' }],
  ['Alt+Shift+T', { code: 'KeyT', altKey: true, shiftKey: true }, { kind: 'reserved' }],
  ['Alt+←, the page before', { code: 'ArrowLeft', altKey: true }, { kind: 'reserved' }],
  ['Alt+F4', { code: 'F4', altKey: true }, { kind: 'reserved' }],
  ['Alt+Shift+5', { code: 'Digit5', altKey: true, shiftKey: true }, { kind: 'reserved' }],
  ['Alt+,', { code: 'Comma', altKey: true }, { kind: 'taken', by: 'previous-finding' }],
])('%s', (_, press, chosen) => {
  expect(chooseKey({ ...PLAIN, ...press }, 'next-finding', DEFAULT_KEYS)).toEqual(chosen);
});

it('every key that is there from the start may be chosen', () => {
  for (const command of KEY_COMMANDS) {
    const { code, shift: shiftKey } = DEFAULT_KEYS[command];
    const press = { ...PLAIN, altKey: true, code, shiftKey };
    expect(chooseKey(press, command, DEFAULT_KEYS)).toEqual(DEFAULT_KEYS[command]);
  }
});

it.each([
  [{ code: 'Period', shift: true }, 'Alt+Shift+.'],
  [{ code: 'Enter', shift: false }, 'Alt+Enter'],
  [{ code: 'KeyK', shift: true }, 'Alt+Shift+K'],
])('%j is called %s', (combination, name) => {
  expect(nameCombination(combination)).toBe(name);
});
