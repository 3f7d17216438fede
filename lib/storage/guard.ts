import { GUARD_CHOICES, type GuardChoice } from '../guard/level.ts';
import { defineSetting } from './setting.ts';

const CHOICES: readonly unknown[] = GUARD_CHOICES;

/** What a mail is held back for. */
export const guardChoiceItem = defineSetting<GuardChoice>('guard', {
  version: 1,
  migrations: {},
  fallback: 'usual',
  isValid: (stored): stored is GuardChoice => CHOICES.includes(stored),
});

/** In lower case. A mail that goes to nobody else is never held; empty: there are none. */
export const ownDomainsItem = defineSetting<readonly string[]>('ownDomains', {
  version: 1,
  migrations: {},
  fallback: [],
  isValid: (stored): stored is readonly string[] =>
    Array.isArray(stored) && stored.every((domain) => typeof domain === 'string'),
});
