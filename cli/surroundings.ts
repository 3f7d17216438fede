import type { Writable } from 'node:stream';

import type { Checker } from '../lib/checker/checker.ts';

/** What the command touches outside itself. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isStdinTerminal: boolean;
  readonly isStdoutTerminal: boolean;
  readonly now: Date;
  readonly version: string;
  /** Of the built-in rules. */
  readonly ruleIds: readonly string[];
  readonly loadChecker: () => Promise<Checker>;
}
