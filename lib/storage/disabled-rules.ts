import { defineSetting } from './setting.ts';

/** Ids of rules. One that is not known (any more) does no harm. */
export const disabledRulesItem = defineSetting<readonly string[]>('disabledRules', {
  version: 1,
  migrations: {},
  fallback: [],
  isValid: (stored): stored is string[] =>
    Array.isArray(stored) && stored.every((id) => typeof id === 'string'),
});

export async function disableRule(rule: string): Promise<void> {
  const others = (await disabledRulesItem.getValue()).filter((id) => id !== rule);
  await disabledRulesItem.setValue([...others, rule]);
}
