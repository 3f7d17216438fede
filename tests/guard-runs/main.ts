/**
 * `npm run soak:guard`: builds the extension and has random mails sent, held and let go in both hosts.
 * `GUARD_SEED` repeats a run, `GUARD_MAILS` is how many mails both send together.
 */
import { buildExtension } from '../../scripts/build-extension.ts';
import { runGuard } from './run.ts';

const seed = Number(process.env['GUARD_SEED'] ?? Date.now() % 1_000_000);
const mails = Number(process.env['GUARD_MAILS'] ?? 500);

buildExtension();
console.log(`Seed ${seed}, ${mails} mails`);
try {
  for (const report of await runGuard({ seed, mails })) console.log(report);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
