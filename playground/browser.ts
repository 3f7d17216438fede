/** Starts a browser for which the mail hosts are the playground, and nothing else can be reached. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { HOST_NAMES, type PlaygroundServer } from './server.ts';

/** A host name that a server of ours answers to, over HTTPS on the loopback interface. */
export interface OwnHost {
  readonly hostName: string;
  readonly port: number;
  /** See `Certificate`. */
  readonly spki: string;
}

export interface BrowserOptions {
  /** A Chromium, Chrome or Edge. */
  readonly executablePath: string;
  readonly server: Pick<PlaygroundServer, 'port' | 'spki'>;
  /** What can be reached besides. */
  readonly ownHosts?: readonly OwnHost[];
  readonly headless: boolean;
  /** Of the browser's own interface, as in `--lang`. */
  readonly language?: string;
  /** Where the browser writes its log of every request; complete once the browser is closed. */
  readonly netLog?: string;
}

export interface Browser {
  readonly context: BrowserContext;
  /** Loads an unpacked extension and gives its id. Tabs that are open already stay open. */
  loadExtension(folder: string): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

function switches({ server, ownHosts = [], language, netLog }: BrowserOptions): string[] {
  const hosts = [...HOST_NAMES.map((hostName) => ({ hostName, ...server })), ...ownHosts];
  const rules = hosts.map(({ hostName, port }) => `MAP ${hostName}:443 127.0.0.1:${port}`);
  return [
    '--no-first-run',
    '--no-proxy-server',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${[...new Set(hosts.map(({ spki }) => spki))].join(',')}`,
    ...(language ? [`--lang=${language}`] : []),
    ...(netLog ? [`--log-net-log=${netLog}`] : []),
  ];
}

/** The profile is new and empty. */
export async function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'amends-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    // Chromium does not start its sandbox for root.
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    // Whoever starts the browser ends it, and its profile with it.
    handleSIGINT: false,
    handleSIGTERM: false,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    args: switches(options),
  });
  return {
    context,
    async loadExtension(folder) {
      const session = await context.browser()?.newBrowserCDPSession();
      if (!session) throw new Error('The browser gives no debugging session.');
      const { id } = await session.send('Extensions.loadUnpacked', { path: path.resolve(folder) });
      await session.detach();
      return id;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
