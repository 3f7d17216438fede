import { SEVERITIES, type Severity } from '../lib/checker/report.ts';

export const FAIL_ON = [...SEVERITIES, 'never'] as const;
/** The mildest severity that makes the command fail. */
export type FailOn = (typeof FAIL_ON)[number];

export const OK = 0;
export const FOUND = 1;
export const UNUSABLE = 2;
export type ExitStatus = typeof OK | typeof FOUND | typeof UNUSABLE;

/** Whether there is a finding at or above the severity that fails. */
export function statusOf(
  findings: readonly { readonly severity: Severity }[],
  failOn: FailOn,
): ExitStatus {
  if (failOn === 'never') return OK;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return findings.some(({ severity }) => failing.includes(severity)) ? FOUND : OK;
}

/** The exit status of everything so far: the highest wins. */
export class Outcome {
  status: ExitStatus = OK;

  add(status: ExitStatus): void {
    if (status > this.status) this.status = status;
  }
}
