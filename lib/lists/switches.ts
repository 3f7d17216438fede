/** What lists switch, and who has the say: policy, team, person, then what is built in. */
import { keeperRank, type KeptList } from './kept-list.ts';
import { SEVERITIES, type Severity } from '../checker/report.ts';
import { GUARD_LEVELS, type GuardChoice, type GuardLevel } from '../guard/level.ts';

/** Strictest first. */
export const RULE_GRADES = [...SEVERITIES, 'off'] as const;
export type RuleGrade = (typeof RULE_GRADES)[number];

/** What the person chose without any list. */
export interface OwnChoices {
  readonly disabledRules: readonly string[];
  readonly guard: GuardChoice;
  readonly isLiabilityCareful: boolean;
}

/** A value, and the list that decided it; null: the person's own choice. */
export interface Decided<Value> {
  readonly value: Value;
  readonly by: KeptList | null;
}

export interface Decisions {
  /** Built-in rules of which a list says something. */
  readonly rules: ReadonlyMap<string, Decided<RuleGrade>>;
  readonly guard: Decided<GuardChoice>;
  readonly isLiabilityCareful: Decided<boolean>;
  /** For `CheckOptions`: all rules that are off, whoever said so. */
  readonly disabledRules: readonly string[];
  /** For `CheckOptions`. */
  readonly severities: ReadonlyMap<string, Severity>;
}

export interface Said<Value> {
  readonly kept: KeptList;
  readonly value: Value;
}

/** What the lists say of one thing, the one that has the say first: among equals the strictest. */
function sayOf<Value>(
  lists: readonly KeptList[],
  valueOf: (kept: KeptList) => Value | undefined,
  strictestFirst: readonly Value[],
): Said<Value>[] {
  return lists
    .flatMap((kept) => {
      const value = valueOf(kept);
      return value === undefined ? [] : [{ kept, value }];
    })
    .sort(
      (a, b) =>
        keeperRank(a.kept) - keeperRank(b.kept) ||
        strictestFirst.indexOf(a.value) - strictestFirst.indexOf(b.value),
    );
}

export const sayOfGuard = (lists: readonly KeptList[]): Said<GuardLevel>[] =>
  sayOf(lists, ({ list }) => list.switches.guard, GUARD_LEVELS.toReversed());

export const sayOfLiability = (lists: readonly KeptList[]): Said<boolean>[] =>
  sayOf(lists, ({ list }) => list.switches.liabilityCareful, [true, false]);

/** By the id of each built-in rule that a list names. */
export function sayOfRules(lists: readonly KeptList[]): Map<string, Said<RuleGrade>[]> {
  const grades = new Map(lists.map((kept) => [kept, gradesOf(kept)]));
  const ids = new Set(Array.from(grades.values()).flatMap((own) => [...own.keys()]));
  return new Map(
    Array.from(ids, (id) => [id, sayOf(lists, (kept) => grades.get(kept)?.get(id), RULE_GRADES)]),
  );
}

/** A rule may have any name, also one that every object knows. */
const gradesOf = ({ list }: KeptList): ReadonlyMap<string, RuleGrade> =>
  new Map(Object.entries(list.switches.rules));

/** What holds for a check and for the guard, and who said so. */
export function decide(lists: readonly KeptList[], own: OwnChoices): Decisions {
  const rules = new Map(
    Array.from(sayOfRules(lists)).flatMap(([id, [first]]) => (first ? [[id, decided(first)]] : [])),
  );
  const [guard] = sayOfGuard(lists);
  const [liability] = sayOfLiability(lists);
  const grades = Array.from(rules, ([id, { value }]) => [id, value] as const);
  const off = grades.filter(([, grade]) => grade === 'off').map(([id]) => id);
  return {
    rules,
    guard: guard ? decided(guard) : { value: own.guard, by: null },
    isLiabilityCareful: liability
      ? decided(liability)
      : { value: own.isLiabilityCareful, by: null },
    disabledRules: [...own.disabledRules.filter((id) => !rules.has(id)), ...off],
    severities: new Map(
      grades.flatMap(([id, grade]) => (grade === 'off' ? [] : [[id, grade] as const])),
    ),
  };
}

const decided = <Value>({ kept, value }: Said<Value>): Decided<Value> => ({ value, by: kept });
