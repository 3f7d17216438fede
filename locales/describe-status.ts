import { SEVERITIES, type Severity } from '../lib/checker/report.ts';
import type { Status } from '../lib/messages/status.ts';
import type { Words } from './words.ts';

/** The status in words: for the badge's name, the live region, the toolbar icon's title. */
export function describeStatus(status: Status, words: Words): string {
  switch (status.kind) {
    case 'idle':
      return words.status.idle;
    case 'checking':
      return words.status.checking;
    case 'checked':
      return describeCounts(status.counts, words);
    case 'not-checked':
      return words.notChecked[status.reason];
  }
}

function describeCounts(counts: Readonly<Record<Severity, number>>, words: Words): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return words.status.clean;
  return found.map((severity) => words.counts[severity](counts[severity])).join(', ');
}
