import type { Entry, PhraseList } from './format.ts';
import { LIST_KEEPERS, SEVERITIES, type ListKeeper } from '../checker/report.ts';

/** A list, and who keeps it. */
export interface KeptList {
  readonly list: PhraseList;
  readonly keeper: ListKeeper;
}

/** An entry with the list that it stands in. */
export interface KeptEntry extends KeptList {
  readonly entry: Entry;
}

export const entriesOf = ({ list, keeper }: KeptList): KeptEntry[] =>
  list.entries.map((entry) => ({ list, keeper, entry }));

export const keeperRank = ({ keeper }: KeptList): number => LIST_KEEPERS.indexOf(keeper);

/** The order of say: policy, team, person; among equals the stricter one. */
export const bySay = (a: KeptEntry, b: KeptEntry): number =>
  keeperRank(a) - keeperRank(b) || byStrictness(a.entry, b.entry);

/** What marks is stricter than what is on trial. */
const byStrictness = (a: Entry, b: Entry): number =>
  Number(a.silent) - Number(b.silent) ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
