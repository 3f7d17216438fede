/** `npm run soak`: builds the extension and has random mails written with it in both editors. */
import { buildExtension } from '../../scripts/build-extension.ts';
import { soak } from './run.ts';

const seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1_000_000);
const steps = Number(process.env['SOAK_STEPS'] ?? 2_000);

buildExtension();
console.log(`Seed ${seed}, ${steps} steps`);
for (const host of ['Gmail', 'Outlook'] as const) {
  const start = performance.now();
  const report = await soak({ host, seed, steps: Math.ceil(steps / 2) });
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(host, `${seconds} s`, report);
}
