/**
 * `npm run soak`: builds the extension and has random mails written with it in both editors.
 * `SOAK_SEED` repeats a run, `SOAK_STEPS` is how many steps both make together.
 */
import { buildExtension } from '../../scripts/build-extension.ts';
import { HOST_NAMES, soak } from './run.ts';

const seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000);
const steps = Number(process.env['SOAK_STEPS'] ?? 2_000);

buildExtension();
console.log(`Seed ${seed}, ${steps} steps`);
try {
  for (const host of HOST_NAMES) {
    const start = performance.now();
    const report = await soak({ host, seed, steps: Math.ceil(steps / HOST_NAMES.length) });
    console.log(`${host}: ${Math.round((performance.now() - start) / 1000)} s`, report);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
