import { expect, it } from 'vitest';
import { HOST_NAMES, soak } from './run.ts';

const SEED = Number(process.env['SOAK_SEED'] ?? 1);
const STEPS = 150;

it.each(HOST_NAMES)('random mails in %s are never garbled', { timeout: 300_000 }, async (host) => {
  const { counts } = await soak({ host, seed: SEED, steps: STEPS });
  console.log(`${host}, seed ${SEED}:`, counts);
  expect(counts['accept']).toBeGreaterThan(10);
});
