import type { RuleGrade } from './switches.ts';
import type { ListKeeper } from '../checker/report.ts';
import type { GuardChoice } from '../guard/level.ts';

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

export const NO_DECISIONS: ListDecisions = { guard: null, isLiabilityCareful: null, rules: [] };
