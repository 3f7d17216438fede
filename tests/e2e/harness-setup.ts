/** Once before all browser tests: a browser, and the extension as it ships. */
import { spawnSync } from 'node:child_process';
import { ensureChromium } from '../../scripts/chromium.ts';

export default function setup(): void {
  ensureChromium();
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
