import { expect, it } from 'vitest';
import { soak } from './run.ts';

/** Always the same in a test, so that a failure is the change's and not chance's. */
const SEED = Number(process.env['SOAK_SEED'] ?? 1);
const STEPS = 300;

it('random mails are never garbled', { timeout: 600_000 }, async () => {
  console.log(`Seed ${SEED}, ${STEPS} steps`);
  for (const { host, seconds, counts } of await soak({ seed: SEED, steps: STEPS })) {
    console.log(`${host}: ${seconds} s`, counts);
    expect(counts['accept']).toBeGreaterThan(10);
  }
});
