import { LIST_KEEPERS, type ListKeeper } from '../checker/report.ts';
import { GUARD_CHOICES, type GuardChoice } from '../guard/level.ts';
import type { RuleGrade } from '../lists/switches.ts';
import { defineSetting } from './setting.ts';

/** The list that decided something. */
export interface DecidedBy {
  readonly keeper: ListKeeper;
  /** Plain text of others; empty: the policy itself. */
  readonly name: string;
}

export interface DecidedByList<Value> {
  readonly value: Value;
  readonly by: DecidedBy;
}

/** What lists and policy decide over the person's own choice; null: nothing. */
export interface ListDecisions {
  readonly guard: DecidedByList<GuardChoice> | null;
  readonly isLiabilityCareful: DecidedByList<boolean> | null;
  /** Built-in rules; pairs, since a rule may have any name. */
  readonly rules: readonly (readonly [id: string, decided: DecidedByList<RuleGrade>])[];
}

const NONE: ListDecisions = { guard: null, isLiabilityCareful: null, rules: [] };

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
  fallback: NONE,
  isValid: isDecisions,
});
