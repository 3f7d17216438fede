/** The keys of the writer: what can be asked for by key, and by which. */

/** What has a key that the writer may change, in the order of the options. */
export const KEY_COMMANDS = [
  'next-finding',
  'previous-finding',
  'accept-and-next',
  'next-blank',
  'dismiss',
  'toggle-list',
  'check-now',
] as const;
export type KeyCommand = (typeof KEY_COMMANDS)[number];
export type KeyAction = KeyCommand | 'close';

/** Alt and a key by its place on the keyboard (`KeyboardEvent.code`), with or without Shift. */
export interface Combination {
  readonly code: string;
  readonly shift: boolean;
}

export type KeyTable = Readonly<Record<KeyCommand, Combination>>;

export const DEFAULT_KEYS: KeyTable = {
  'next-finding': { code: 'Period', shift: false },
  'previous-finding': { code: 'Comma', shift: false },
  'accept-and-next': { code: 'Enter', shift: false },
  'next-blank': { code: 'Slash', shift: false },
  dismiss: { code: 'Comma', shift: true },
  'toggle-list': { code: 'Period', shift: true },
  'check-now': { code: 'Enter', shift: true },
};

/** What of a key press matters here. */
export type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'isComposing'
>;

export const isSameCombination = (a: Combination, b: Combination): boolean =>
  a.code === b.code && a.shift === b.shift;

/** What a key press asks for; `undefined` where it is none of ours. */
export function keyAction(press: KeyPress, keys: KeyTable): KeyAction | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey) return undefined;
  const pressed = { code: press.code, shift: press.shiftKey };
  if (press.altKey) {
    return KEY_COMMANDS.find((command) => isSameCombination(keys[command], pressed));
  }
  return press.code === 'Escape' && !press.shiftKey ? 'close' : undefined;
}
