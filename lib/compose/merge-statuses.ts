import type { Status } from '../messages/status.ts';

const sum = (all: readonly Status[]): Status => {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const status of all) {
    if (status.kind !== 'checked') continue;
    counts.error += status.counts.error;
    counts.warning += status.counts.warning;
    counts.hint += status.counts.hint;
  }
  return { kind: 'checked', counts };
};

/** What one icon says for several compose boxes: what was not checked first, so that nothing passes for clean. */
export function mergeStatuses(all: readonly Status[]): Status {
  const notChecked = all.find(({ kind }) => kind === 'not-checked');
  if (notChecked) return notChecked;
  if (all.some(({ kind }) => kind === 'checking')) return { kind: 'checking' };
  return all.some(({ kind }) => kind === 'checked') ? sum(all) : { kind: 'idle' };
}
