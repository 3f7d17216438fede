import { LIST_KEEPERS } from '../checker/report.ts';
import { GUARD_CHOICES } from '../guard/level.ts';
import { NO_DECISIONS, type DecidedByList, type ListDecisions } from '../lists/decisions.ts';
import { defineSetting } from './setting.ts';

const KEEPERS: readonly unknown[] = LIST_KEEPERS;
const CHOICES: readonly unknown[] = GUARD_CHOICES;

const isDecided = (stored: unknown): stored is DecidedByList<unknown> =>
  typeof stored === 'object' &&
  stored !== null &&
  'value' in stored &&
  'by' in stored &&
  typeof stored.by === 'object' &&
  stored.by !== null &&
  'keeper' in stored.by &&
  KEEPERS.includes(stored.by.keeper);

const isDecisions = (stored: unknown): stored is ListDecisions =>
  typeof stored === 'object' &&
  stored !== null &&
  'guard' in stored &&
  (stored.guard === null || (isDecided(stored.guard) && CHOICES.includes(stored.guard.value))) &&
  'isLiabilityCareful' in stored &&
  (stored.isLiabilityCareful === null || isDecided(stored.isLiabilityCareful)) &&
  'rules' in stored &&
  Array.isArray(stored.rules);

/** Written by the background alone, whenever lists or policy change. */
export const listDecisionsItem = defineSetting<ListDecisions>('listDecisions', {
  version: 1,
  migrations: {},
  fallback: NO_DECISIONS,
  isValid: isDecisions,
});
