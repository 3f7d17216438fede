import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const OUTPUT = path.join(import.meta.dirname, '../../.output');

const readManifest = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(OUTPUT, folder, 'manifest.json'), 'utf8'));

/** Chromium's build stands from before all browser tests. */
beforeAll(() => {
  const { status, stderr } = spawnSync('npx', ['wxt', 'build', '-b', 'firefox', '--mv3'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension for Firefox could not be built.\n${stderr}`);
});

const MAIL_HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];

/** Whoever wants more asks for it while running: a new required permission switches the extension off at an update. */
describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  test('asks for three permissions and five mail hosts, no more', async () => {
    const manifest = await readManifest(folder);
    expect(manifest).toMatchObject({
      permissions: ['storage', 'scripting', 'alarms'],
      host_permissions: MAIL_HOSTS,
    });
    for (const more of ['optional_permissions', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(more);
    }
  });

  test('may be given the server of a list, over https only', async () => {
    expect(await readManifest(folder)).toMatchObject({
      optional_host_permissions: ['https://*/*'],
      content_security_policy: {
        extension_pages: "script-src 'self'; object-src 'self'; connect-src 'self' https:",
      },
    });
  });

  test('runs on the mail hosts only', async () => {
    const manifest = (await readManifest(folder)) as { content_scripts: { matches: string[] }[] };
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(new Set(matches)).toEqual(new Set(MAIL_HOSTS));
  });
});

test('Chromium: the id is fixed, older browsers are refused', async () => {
  const manifest = await readManifest('chrome-mv3');
  expect(manifest).toMatchObject({
    key: expect.stringMatching(/^MIIBIjAN/) as string,
    minimum_chrome_version: '123',
  });
});

test('Firefox: the id is fixed, nothing is collected, older browsers are refused', async () => {
  const manifest = await readManifest('firefox-mv3');
  expect(manifest).not.toHaveProperty('key');
  expect(manifest).toMatchObject({
    browser_specific_settings: {
      gecko: {
        id: 'amends@amends.example',
        strict_min_version: '146.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  });
});
