import { useEffect, useState } from 'react';
import type { Setting } from '../../lib/storage/setting.ts';

/** The stored value as it is now, wherever it was changed; `undefined` until it is read. */
export function useSetting<Value>(setting: Setting<Value>): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const stop = setting.watch((changed) => setValue(() => changed));
    void setting.getValue().then((stored) => setValue(() => stored));
    return stop;
  }, [setting]);
  return value;
}
