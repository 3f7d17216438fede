import type { DecidedByList } from '../lib/lists/decisions.ts';
import type { Words } from '../locales/words.ts';

/** Who holds a setting where it is. */
export const describeDecided = (
  { by: { keeper, name } }: DecidedByList<unknown>,
  words: Words['options'],
): string => (keeper === 'policy' && name === '' ? words.setByPolicy : words.setByList(name));
