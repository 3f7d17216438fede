/** What a browser test starts with: the playground's server and a browser, with or without the extension. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser, type OwnHost } from '../../playground/browser.ts';
import { gmailAddress, type GmailOptions } from '../../playground/gmail/address.ts';
import { GMAIL_FILES } from '../../playground/gmail/page.ts';
import {
  OUTLOOK_HOST_NAMES,
  outlookAddress,
  type OutlookOptions,
} from '../../playground/outlook/address.ts';
import { OUTLOOK_FILES } from '../../playground/outlook/page.ts';
import { type PlaygroundServer, startServer } from '../../playground/server.ts';
import { EXTENSION_FOLDER } from '../../scripts/build-extension.ts';
import { ensureChromium } from '../../scripts/chromium.ts';
import { readRequestedAddresses } from './harness-net-log.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const SCREENSHOTS = path.join(ROOT, '.cache/screenshots');

export interface SessionOptions extends GmailOptions {
  /** The folder of an unpacked extension; `null`: the browser alone. */
  readonly extension?: string | null;
  /** Servers of the test's own, besides the playground. */
  readonly ownHosts?: readonly OwnHost[];
  /** Instead of the Chromium that all tests use. */
  readonly executablePath?: string;
}

export interface Session {
  readonly context: BrowserContext;
  readonly server: PlaygroundServer;
  /** Empty without an extension. */
  readonly extensionId: string;
  /** Opens the playground's Gmail in a new tab; without `options` in the session's theme and language. */
  openGmail(options?: GmailOptions): Promise<Page>;
  /** The same for the playground's Outlook. */
  openOutlook(options?: OutlookOptions): Promise<Page>;
  /** For the times when tabs are open before the extension comes. */
  loadExtension(folder?: string): Promise<string>;
  /**
   * Ends everything and gives the addresses that were asked for besides the playground's own pages:
   * by a page, a content script, the background or the address bar; each once, sorted.
   */
  close(): Promise<readonly string[]>;
}

/** Addresses of all that the playground's pages load. */
const pageFiles = (): string[] => [
  ...GMAIL_FILES.map((file) => new URL(file, gmailAddress()).href),
  ...OUTLOOK_HOST_NAMES.flatMap((hostName) =>
    OUTLOOK_FILES.map((file) => new URL(file, outlookAddress({ hostName })).href),
  ),
];

/** A browser with an empty profile that reaches the playground and nothing else. */
export async function launch(options: SessionOptions = {}): Promise<Session> {
  const { extension = EXTENSION_FOLDER, language = 'en', ownHosts = [] } = options;
  const scratch = await mkdtemp(path.join(tmpdir(), 'amends-test-'));
  const netLog = path.join(scratch, 'net-log.json');
  const server = await startServer();
  const { executablePath = ensureChromium() } = options;
  const browser = await launchBrowser({
    executablePath,
    server,
    ownHosts,
    headless: true,
    language,
    netLog,
  });
  const { context } = browser;
  const own = new Set(pageFiles());
  const extensionId = extension ? await browser.loadExtension(extension) : '';
  const open = async (address: string): Promise<Page> => {
    own.add(address).add(`${address}&view=btop`);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  const end = async (): Promise<readonly string[]> => {
    await browser.close();
    await server.close();
    const addresses = await readRequestedAddresses(netLog);
    await rm(scratch, { recursive: true });
    return addresses.filter((address) => !own.has(address));
  };
  let closing: ReturnType<typeof end> | undefined;
  return {
    context,
    server,
    extensionId,
    openGmail: (gmailOptions = options) => open(gmailAddress(gmailOptions)),
    openOutlook: (outlookOptions = options) => open(outlookAddress(outlookOptions)),
    loadExtension: (folder = EXTENSION_FOLDER) => browser.loadExtension(folder),
    close: () => (closing ??= end()),
  };
}

/** Writes `<name>.png` into a folder that git ignores, and gives its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const file = path.join(SCREENSHOTS, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  return file;
}
