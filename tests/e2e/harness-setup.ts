/** Once before all browser tests: a browser, and the extension as it ships. */
import { buildExtension } from '../../scripts/build-extension.ts';
import { ensureChromium } from '../../scripts/chromium.ts';

export default function setup(): void {
  ensureChromium();
  buildExtension();
}
