/** What may follow one person from browser to browser: switches, never words of a mail or a list. */
import { isEntryId } from '../lists/entry-id.ts';
import { countryItem } from './country.ts';
import { disabledRulesItem } from './disabled-rules.ts';
import { genderItem } from './gender.ts';
import { guardChoiceItem } from './guard.ts';
import { keysItem } from './keys.ts';
import { liabilityItem } from './liability.ts';
import { localeItem } from './locale.ts';
import type { Setting } from './setting.ts';

/** A setting of whatever kind. */
export interface SyncedSetting {
  readonly name: string;
  /** In `storage.sync`. With the version: browsers with different ones do not disturb each other. */
  readonly key: string;
  readonly fallback: unknown;
  readonly isValid: (value: unknown) => boolean;
  readonly getValue: () => Promise<unknown>;
  /** Does nothing where the value is not valid. */
  readonly take: (value: unknown) => Promise<void>;
}

const synced = <T>(setting: Setting<T>): SyncedSetting => ({
  ...setting,
  key: `${setting.name}@${setting.version}`,
  take: async (value) => {
    if (setting.isValid(value)) await setting.setValue(value);
  },
});

/** Without the entries of lists, which stay here as they are. */
const builtInRules: Setting<readonly string[]> = {
  ...disabledRulesItem,
  isValid: (stored): stored is readonly string[] =>
    disabledRulesItem.isValid(stored) && !stored.some(isEntryId),
  getValue: async () => (await disabledRulesItem.getValue()).filter((id) => !isEntryId(id)),
  setValue: async (rules) => {
    const entries = (await disabledRulesItem.getValue()).filter(isEntryId);
    await disabledRulesItem.setValue([...rules, ...entries]);
  },
};

export const SYNCED_SETTINGS: readonly SyncedSetting[] = [
  synced(localeItem),
  synced(genderItem),
  synced(countryItem),
  synced(liabilityItem),
  synced(guardChoiceItem),
  synced(builtInRules),
  synced(keysItem),
];
