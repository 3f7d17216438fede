/** What a company's policy sets for the browser (`storage.managed`); its shape: public/managed_schema.json. */
import { browser } from 'wxt/browser';
import { SEVERITIES } from '../checker/report.ts';
import { GUARD_LEVELS } from '../guard/level.ts';
import { FORMAT, type PhraseList, type Switches } from '../lists/format.ts';
import { validateList } from '../lists/validate.ts';
import type { Subscription } from '../messages/lists.ts';

export interface Policy {
  readonly switches: Switches;
  /** Written into the policy itself. */
  readonly lists: readonly PhraseList[];
  /** By address. */
  readonly subscriptions: readonly Subscription[];
  readonly hasPromises: boolean;
  readonly hasFirstPage: boolean;
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

const oneOf = <Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
): Choice | undefined => choices.find((choice) => choice === value);

/** The browser holds it to the schema, whose enumerations older versions read as plain text. */
export function toPolicy(stored: unknown): Policy {
  const values = isObject(stored) ? stored : {};
  const lists = (Array.isArray(values['lists']) ? values['lists'] : []).filter(isObject);
  return {
    switches: toSwitches(values),
    lists: lists.flatMap(({ list }) => (isObject(list) ? toList(list) : [])),
    subscriptions: lists.flatMap(toSubscription),
    hasPromises: values['promises'] !== false,
    hasFirstPage: values['firstPage'] !== false,
  };
}

function toSwitches({ rules, guard, liabilityCareful }: Values): Switches {
  const grades = Object.entries(isObject(rules) ? rules : {}).flatMap(([id, value]) => {
    const grade = oneOf(value, ['off', ...SEVERITIES]);
    return grade ? [[id, grade] as const] : [];
  });
  const level = oneOf(guard, GUARD_LEVELS);
  return {
    rules: Object.fromEntries(grades),
    ...(level ? { guard: level } : {}),
    ...(typeof liabilityCareful === 'boolean' ? { liabilityCareful } : {}),
  };
}

/** What is right of it; what is wrong in a policy is told by `amends lists check`, not to those whom it rules. */
function toList({ entries, ...head }: Values): PhraseList[] {
  const { list } = validateList(
    { value: { format: FORMAT, ...head }, line: 1 },
    (Array.isArray(entries) ? entries : []).map((value: unknown, i) => ({ value, line: i + 1 })),
  );
  return list ? [list] : [];
}

const toSubscription = ({ address, key, useLogin }: Values): Subscription[] =>
  typeof address === 'string'
    ? [{ address, key: typeof key === 'string' ? key : null, usesLogin: useLogin === true }]
    : [];

/** No policy where the browser knows none. */
export async function readPolicy(): Promise<Policy> {
  return toPolicy(await browser.storage.managed.get().catch(() => ({})));
}

export function watchPolicy(onChange: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') onChange();
  });
}
