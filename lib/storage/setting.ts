import { storage, type WxtStorageItem } from 'wxt/utils/storage';

/** A stored value that is always there and always of its kind. */
export interface Setting<T> extends Readonly<
  Pick<SettingOptions<T>, 'version' | 'fallback' | 'isValid'>
> {
  readonly name: string;
  readonly getValue: () => Promise<T>;
  readonly setValue: (value: T) => Promise<void>;
  /** Tells of every change, made anywhere in the extension. Gives a function that stops it. */
  readonly watch: (onChange: (value: T) => void) => () => void;
}

interface SettingOptions<T> {
  /** Raised by one with every change of shape, together with a migration to it. */
  readonly version: number;
  /** From the version before to the one that is the key. What they get was stored long ago: check it. */
  readonly migrations: Readonly<Record<number, (stored: unknown) => unknown>>;
  readonly fallback: T;
  readonly isValid: (stored: unknown) => stored is T;
}

/** Anything stored that is not valid (damaged, or of a newer version) reads as the fallback. */
export function defineSetting<T>(name: string, options: SettingOptions<T>): Setting<T> {
  const { version, migrations, fallback, isValid } = options;
  const item: WxtStorageItem<unknown, Record<string, unknown>> = storage.defineItem(
    `local:${name}`,
    {
      version,
      migrations,
      fallback,
    },
  );
  const valid = (stored: unknown): T => (isValid(stored) ? stored : fallback);
  return {
    name,
    version,
    fallback,
    isValid,
    getValue: async () => valid(await item.getValue()),
    setValue: (value) => item.setValue(value),
    watch: (onChange) => item.watch((stored) => onChange(valid(stored))),
  };
}
