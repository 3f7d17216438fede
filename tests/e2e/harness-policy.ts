/** A company's policy for one browser alone: its file stands where companies put it, in a mount namespace of its own. */
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXTENSION_FOLDER } from '../../scripts/build-extension.ts';
import { ensureChromium } from '../../scripts/chromium.ts';

export interface PolicyFile {
  /** Starts the browser that obeys it. */
  readonly executablePath: string;
  /** What the policy sets for the extension from now on, also while the browser runs. */
  write(values: object): Promise<void>;
  remove(): Promise<void>;
}

/** Chromium makes it from the key in the manifest: the first half of its SHA-256, digits as letters from `a` to `p`. */
async function readExtensionId(): Promise<string> {
  const manifest = await readFile(path.join(EXTENSION_FOLDER, 'manifest.json'), 'utf8');
  const { key } = JSON.parse(manifest) as { readonly key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

/** Where Debian's Chromium looks for policies. */
const CHROMIUM_FOLDER = '/etc/chromium';

export async function createPolicyFile(): Promise<PolicyFile> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'amends-policy-'));
  const folder = path.join(scratch, 'policies/managed');
  await mkdir(folder, { recursive: true });
  const executablePath = path.join(scratch, 'chromium');
  const own = process.getuid?.() === 0 ? '-m' : '-rm';
  await writeFile(
    executablePath,
    `#!/bin/sh
exec unshare ${own} sh -c 'mount --bind "$0" ${CHROMIUM_FOLDER} && exec ${ensureChromium()} "$@"' ${scratch} "$@"
`,
  );
  await chmod(executablePath, 0o755);
  const id = await readExtensionId();
  return {
    executablePath,
    write: (values) =>
      writeFile(
        path.join(folder, 'amends.json'),
        JSON.stringify({ '3rdparty': { extensions: { [id]: values } } }),
      ),
    remove: () => rm(scratch, { recursive: true }),
  };
}
