// Brings a fresh or changed checkout to where everything can run. Plain Node: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = `${ROOT}package-lock.json`;
/** npm's own record of what is installed. */
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Packages for other platforms are optional: they are in the lock and not installed. */
function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const installed = readPackages(INSTALLED);
  return Object.entries(readPackages(LOCK)).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/** Speaks on standard error only: standard output belongs to the command that comes after. */
function run(what, command) {
  console.error(`Setting up: ${what} (${command}).`);
  const { status } = spawnSync(command, { cwd: ROOT, shell: true, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  console.error(`"${command}" failed; its own words stand above. Nothing else was done.`);
  process.exit(1);
}

if (!isInstalled()) run('packages', 'npm ci');
if (!existsSync(`${ROOT}.wxt`)) run('types of the extension', 'npx wxt prepare');
