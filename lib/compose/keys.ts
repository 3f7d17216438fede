/** The keys in the compose box, by their place on the keyboard. */

export type KeyAction = 'next-finding' | 'previous-finding' | 'toggle-list' | 'close';

interface Key {
  readonly code: string;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly action: KeyAction;
}

const KEYS: readonly Key[] = [
  { code: 'Period', alt: true, shift: false, action: 'next-finding' },
  { code: 'Comma', alt: true, shift: false, action: 'previous-finding' },
  { code: 'Period', alt: true, shift: true, action: 'toggle-list' },
  { code: 'Escape', alt: false, shift: false, action: 'close' },
];

/** What a key press asks for; `undefined` where it is none of ours. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  if (event.isComposing || event.ctrlKey || event.metaKey) return undefined;
  return KEYS.find(
    ({ code, alt, shift }) =>
      event.code === code && event.altKey === alt && event.shiftKey === shift,
  )?.action;
}
