import { useEffect, useState } from 'react';
import type { Setting } from '../../lib/storage/setting.ts';

/**
 * The stored value as it is now, wherever it was changed; `undefined` until it is read. And what
 * changes it: at once on the page, then in the storage; rejects and goes back where that fails.
 */
export function useSetting<Value>(
  setting: Setting<Value>,
): [value: Value | undefined, save: (value: Value) => Promise<void>] {
  const [value, setValue] = useState<Value>();

  useEffect(() => {
    const stop = setting.watch((changed) => setValue(() => changed));
    void setting.getValue().then((stored) => setValue(() => stored));
    return stop;
  }, [setting]);

  const save = async (changed: Value): Promise<void> => {
    setValue(() => changed);
    try {
      await setting.setValue(changed);
    } catch (error) {
      setValue(() => value);
      throw error;
    }
  };
  return [value, save];
}
