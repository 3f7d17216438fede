import { isolated } from './isolated.ts';
import type { Entry } from '../../lib/lists/format.ts';
import {
  findEntryConflicts,
  findInsteadConflicts,
  findSwitchConflicts,
} from '../../lib/lists/conflicts.ts';
import type { KeptList } from '../../lib/lists/kept-list.ts';
import type { ListWords } from '../../locales/list-page/words.ts';
import type { Words } from '../../locales/words.ts';

/** Where lists do not say the same, and which one counts: a sentence each. */
export function describeConflicts(
  lists: readonly KeptList[],
  { conflicts, keepers, table }: ListWords,
  { severities, options }: Words,
): string[] {
  const nameOf = ({ list: { name, version }, keeper }: KeptList): string =>
    lists.filter(({ list }) => list.name === name).length > 1
      ? `${isolated(name)} (${keepers[keeper]}, ${isolated(version)})`
      : isolated(name);
  const gradeOf = ({ severity, silent }: Entry): string =>
    silent ? table.onTrial : severities[severity];
  const grades = new Map<string, string>([
    ...Object.entries(severities),
    ...Object.entries(options.guardChoices),
    ['off', conflicts.off],
    ['true', conflicts.on],
    ['false', conflicts.off],
  ]);
  const said = (value: string | boolean): string => grades.get(String(value)) ?? '';
  return [
    ...findEntryConflicts(lists).map(({ kind, first, second }) => {
      const phrase = isolated(first.entry.phrase);
      return kind === 'double'
        ? conflicts.double(phrase, nameOf(first), nameOf(second))
        : conflicts.differ(
            phrase,
            { list: nameOf(first), says: gradeOf(first.entry) },
            { list: nameOf(second), says: gradeOf(second.entry) },
          );
    }),
    ...findInsteadConflicts(lists).map(({ kept, instead, against }) =>
      conflicts.instead(
        isolated(kept.entry.phrase),
        nameOf(kept),
        isolated(instead),
        nameOf(against),
      ),
    ),
    ...findSwitchConflicts(lists).map(({ subject, first, second }) =>
      conflicts.differ(
        conflicts.subject(subject),
        { list: nameOf(first.kept), says: said(first.value) },
        { list: nameOf(second.kept), says: said(second.value) },
      ),
    ),
  ];
}
