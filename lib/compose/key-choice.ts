/** Which keys the writer may choose: none that the browser, Gmail or Outlook takes. */
import {
  isSameCombination,
  KEY_COMMANDS,
  type Combination,
  type KeyCommand,
  type KeyPress,
  type KeyTable,
} from './keys.ts';

/** Why a combination cannot be chosen. */
export type KeyRefusal =
  /** Without Alt it would be typed; Ctrl and ⌘ are the browser's, with Alt they are AltGr. */
  | { readonly kind: 'needs-alt' }
  /** The browser, the system, Gmail or Outlook takes it. */
  | { readonly kind: 'reserved' }
  | { readonly kind: 'taken'; readonly by: KeyCommand };

/** Keys that are free with Alt, by what an English keyboard writes on them. */
const FREE = new Map([
  ['Period', '.'],
  ['Comma', ','],
  ['Slash', '/'],
  ['Semicolon', ';'],
  ['Quote', "'"],
  ['BracketLeft', '['],
  ['BracketRight', ']'],
  ['Backslash', '\\'],
  ['Minus', '-'],
  ['Equal', '='],
  ['Enter', 'Enter'],
  ['Delete', 'Delete'],
]);

/** Alt with a letter opens menus (and in Outlook, sends); these letters are taken with Shift too. */
const LETTER = /^Key([^ABIST])$/;

/** What a key is called; `undefined` where it is not free. */
const nameKey = ({ code, shift }: Combination): string | undefined =>
  FREE.get(code) ?? (shift ? LETTER.exec(code)?.[1] : undefined);

export const isFree = (combination: Combination): boolean => nameKey(combination) !== undefined;

/** As people write it: `Alt+Shift+.` */
export const nameCombination = (combination: Combination): string =>
  ['Alt', ...(combination.shift ? ['Shift'] : []), nameKey(combination) ?? combination.code].join(
    '+',
  );

/** The combination that was pressed for a command, or why it cannot be had. */
export function chooseKey(
  press: KeyPress,
  command: KeyCommand,
  keys: KeyTable,
): Combination | KeyRefusal {
  if (!press.altKey || press.ctrlKey || press.metaKey) return { kind: 'needs-alt' };
  const combination = { code: press.code, shift: press.shiftKey };
  if (!isFree(combination)) return { kind: 'reserved' };
  const by = KEY_COMMANDS.find(
    (other) => other !== command && isSameCombination(keys[other], combination),
  );
  return by ? { kind: 'taken', by } : combination;
}
