import { useEffect, useState } from 'react';

interface Done<Value> {
  readonly compute: () => Value;
  readonly value: Value;
}

/** So that what is there already is painted first. */
const DELAY_MS = 50;

/** What may take a while, worked out once the page stands; null until then. `compute` from `useCallback`. */
export function useLater<Value>(compute: () => Value): Value | null {
  const [done, setDone] = useState<Done<Value> | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDone({ compute, value: compute() }), DELAY_MS);
    return () => clearTimeout(timer);
  }, [compute]);
  return done?.compute === compute ? done.value : null;
}
