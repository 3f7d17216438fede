import type { Severity } from './report.ts';

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
}
