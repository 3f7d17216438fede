import { isFree } from '../compose/key-choice.ts';
import { DEFAULT_KEYS, type Combination, type KeyTable } from '../compose/keys.ts';
import { defineSetting } from './setting.ts';

const isCombination = (stored: unknown): stored is Combination =>
  typeof stored === 'object' &&
  stored !== null &&
  'code' in stored &&
  typeof stored.code === 'string' &&
  'shift' in stored &&
  typeof stored.shift === 'boolean' &&
  isFree({ code: stored.code, shift: stored.shift });

/** Only what the writer changed; every other command has its usual key. */
export const keysItem = defineSetting<Partial<KeyTable>>('keys', {
  version: 1,
  migrations: {},
  fallback: {},
  isValid: (stored): stored is Partial<KeyTable> =>
    typeof stored === 'object' && stored !== null && Object.values(stored).every(isCombination),
});

export const completeKeys = (changed: Partial<KeyTable>): KeyTable => ({
  ...DEFAULT_KEYS,
  ...changed,
});
