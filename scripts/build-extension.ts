import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');

/** Where `npm run build` puts the extension for Chromium, unpacked. */
export const EXTENSION_FOLDER = path.join(ROOT, '.output/chrome-mv3');

/** Builds the extension as it ships. Where it cannot be built, the build's own words go to standard error. */
export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync('npx wxt build', {
    cwd: ROOT,
    shell: true,
    encoding: 'utf8',
    // A test runner's own setting would give React's slow development build.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status === 0) return;
  process.stderr.write(stdout + stderr);
  throw new Error('The extension could not be built; what is wrong stands above.');
}
