/** Finds, or gets, a browser that takes an unpacked extension over its debugging protocol. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const env = process.env;
const PROGRAM_FOLDERS = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].filter(
  (folder) => folder !== undefined,
);

/** Chromium first: it is what the tests run in. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ].flatMap((program) => PROGRAM_FOLDERS.map((folder) => path.join(folder, program))),
};

const NONE_FOUND =
  'No browser was found that takes an unpacked extension. Install Chromium, Chrome or Edge, or set AMENDS_CHROMIUM to the path of one.';

/** The browser's path, or `undefined`. Throws where AMENDS_CHROMIUM names a file that is not there. */
export function findChromium(): string | undefined {
  const chosen = env['AMENDS_CHROMIUM'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`AMENDS_CHROMIUM names ${chosen}, which is not there. Correct it or unset it.`);
  }
  return [...(PLACES[process.platform] ?? []), chromium.executablePath()].find((place) =>
    existsSync(place),
  );
}

/** Output goes to standard error, so that a command's own answer stays alone on standard output. */
function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

function installDebianPackage(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error('No browser found: installing the chromium package.');
  if (run('apt-get', 'update'))
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
}

function downloadWithPlaywright(): void {
  console.error('No browser found: downloading Chromium with playwright-core.');
  const cli = path.join(import.meta.dirname, '../node_modules/playwright-core/cli.js');
  run(process.execPath, cli, 'install', '--no-shell', 'chromium');
}

/** The path of a browser, installed if need be. Throws one line that says what to do where none can be had. */
export function ensureChromium(): string {
  for (const install of [installDebianPackage, downloadWithPlaywright]) {
    const found = findChromium();
    if (found) return found;
    install();
  }
  const found = findChromium();
  if (found) return found;
  throw new Error(NONE_FOUND);
}
