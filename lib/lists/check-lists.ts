/** All that can be told of lists without a draft: what `amends lists check` says. */
import { checkEntry, type Telling } from './check-entry.ts';
import { findEntryConflicts, findInsteadConflicts, findSwitchConflicts } from './conflicts.ts';
import type { Entry, PhraseList } from './format.ts';
import type { KeptList } from './kept-list.ts';
import { shown, type Problem } from './problem.ts';
import type { ReadList } from './validate.ts';
import type { Day } from '../checker/draft.ts';

export interface ListFile {
  readonly file: string;
  readonly read: ReadList;
}

/** A problem, and the file that it is in. */
export interface ToldProblem extends Problem {
  readonly file: string;
}

export interface CheckListsOptions {
  readonly today: Day;
  /** Ids of the built-in rules. */
  readonly ruleIds: readonly string[];
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Where a list or an entry of it stands. */
type PlaceOf = (what: PhraseList | Entry) => Place;

/**
 * What was refused, examples that fail, doubles, conflicts, and entries that can never match, by file
 * and line. All lists count as kept by the same team.
 */
export function checkLists(files: readonly ListFile[], options: CheckListsOptions): ToldProblem[] {
  const steps = checkInSteps(files, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, pausing after each entry. */
export function* checkInSteps(
  files: readonly ListFile[],
  options: CheckListsOptions,
): Generator<void, ToldProblem[]> {
  const lists = files.flatMap(({ read: { list } }) => (list ? [list] : []));
  const placeOf = findPlaces(files);
  const ofEntries: ToldProblem[] = [];
  for (const entry of lists.flatMap(({ entries }) => entries)) {
    for (const telling of checkEntry(entry, options.today)) {
      ofEntries.push({ ...placeOf(entry), ...telling });
    }
    yield;
  }
  const problems = [
    ...files.flatMap(({ file, read }) => read.refused.map((problem) => ({ ...problem, file }))),
    ...lists.flatMap((list) =>
      unknownRules(list, options).map((telling) => ({ ...placeOf(list), ...telling })),
    ),
    ...ofEntries,
    ...conflictsOf(
      lists.map((list) => ({ list, keeper: 'team' })),
      placeOf,
    ),
  ];
  const order = files.map(({ file }) => file);
  return problems.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line);
}

function findPlaces(files: readonly ListFile[]): PlaceOf {
  const places = new Map<PhraseList | Entry, Place>();
  for (const { file, read } of files) {
    if (!read.list) continue;
    places.set(read.list, { file, line: 1 });
    read.list.entries.forEach((entry, i) => places.set(entry, { file, line: read.lines[i] ?? 1 }));
  }
  return (what) => places.get(what) ?? { file: '', line: 1 };
}

const unknownRules = ({ switches }: PhraseList, { ruleIds }: CheckListsOptions): Telling[] =>
  Object.keys(switches.rules)
    .filter((id) => !ruleIds.includes(id))
    .map((id) => ({ code: 'unknown-rule', field: 'switches', value: shown(id) }));

function conflictsOf(lists: readonly KeptList[], placeOf: PlaceOf): ToldProblem[] {
  const tell = (
    at: PhraseList | Entry,
    other: PhraseList | Entry,
    telling: Telling,
  ): ToldProblem => ({
    ...placeOf(at),
    ...telling,
    other: nameOf(placeOf(other), placeOf(at)),
  });
  return [
    ...findEntryConflicts(lists).map(({ kind, first, second }) => {
      const code = kind === 'double' ? 'double-elsewhere' : 'severities-differ';
      return tell(second.entry, first.entry, { code, value: shown(second.entry.phrase) });
    }),
    ...findInsteadConflicts(lists).map(({ kept, instead, against }) =>
      tell(kept.entry, against.entry, {
        code: 'instead-listed',
        field: 'instead',
        value: shown(instead),
      }),
    ),
    ...findSwitchConflicts(lists).map(({ subject, first, second }) =>
      tell(second.kept.list, first.kept.list, {
        code: 'switches-differ',
        field: 'switches',
        value: shown(subject),
      }),
    ),
  ];
}

/** `12` in the same file, `other.csv:12` in another. */
const nameOf = ({ file, line }: Place, from: Place): string =>
  file === from.file ? String(line) : `${file}:${line}`;
