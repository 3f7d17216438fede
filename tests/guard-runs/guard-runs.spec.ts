import { expect, it } from 'vitest';
import { runGuard } from './run.ts';

/** Always the same in a test, so that a failure is the change's and not chance's. */
const SEED = Number(process.env['GUARD_SEED'] ?? 1);
const MAILS = 50;

it('no mail is lost, sent twice or altered', { timeout: 600_000 }, async () => {
  for (const { host, seconds, counts } of await runGuard({ seed: SEED, mails: MAILS })) {
    console.log(`${host}: ${seconds} s`, counts);
    expect(counts['held']).toBeGreaterThan(5);
    expect(counts['sent']).toBeGreaterThan(5);
  }
});
