/**
 * `npm run soak`: builds the extension and has random mails written with it in both editors.
 * `SOAK_SEED` repeats a run, `SOAK_STEPS` is how many steps both make together.
 */
import { buildExtension } from '../../scripts/build-extension.ts';
import { soak } from './run.ts';

const seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000);
const steps = Number(process.env['SOAK_STEPS'] ?? 2_000);

buildExtension();
console.log(`Seed ${seed}, ${steps} steps`);
try {
  for (const report of await soak({ seed, steps })) console.log(report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
