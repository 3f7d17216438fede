import { useEffect, useState } from 'react';

interface Done<Value> {
  readonly work: () => Iterator<void, Value>;
  readonly value: Value;
}

/** Milliseconds at a time, so that the page answers in between. */
const SLICE = 20;
/** Milliseconds, so that what is there already is painted first. */
const DELAY = 50;

/** What takes long, worked out in steps while the page stands; null until then. `work` from `useCallback`. */
export function useSteps<Value>(work: () => Iterator<void, Value>): Value | null {
  const [done, setDone] = useState<Done<Value> | null>(null);
  useEffect(() => {
    const steps = work();
    const proceed = (): void => {
      const end = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (step.done) setDone({ work, value: step.value });
      else timer = setTimeout(proceed);
    };
    let timer = setTimeout(proceed, DELAY);
    return () => clearTimeout(timer);
  }, [work]);
  return done?.work === work ? done.value : null;
}
