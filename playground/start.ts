/** `npm start`: the extension in a browser of its own, on a mail page that is not real. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { buildExtension, EXTENSION_FOLDER } from '../scripts/build-extension.ts';
import { ensureChromium } from '../scripts/chromium.ts';
import { type Browser, launchBrowser } from './browser.ts';
import { gmailAddress } from './gmail/address.ts';
import { outlookAddress } from './outlook/address.ts';
import { startServer } from './server.ts';
import { takeTour, type TourReport } from './tour.ts';

const SCREENSHOTS = path.join(import.meta.dirname, '../.cache/playground');

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function print({ status, offers }: TourReport): void {
  console.log(`\n${status}`);
  for (const { title, sentence, advice, rewrites } of offers) {
    console.log(`\n${title}\n  in: ${sentence}\n  ${advice}`);
    for (const rewrite of rewrites) console.log(`  → ${rewrite}`);
  }
}

async function showWithoutDisplay({ context }: Browser): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  for (const theme of ['light', 'dark'] as const) {
    const page = await context.newPage();
    await page.goto(gmailAddress({ theme }));
    const report = await takeTour(page);
    await page.screenshot({ path: path.join(SCREENSHOTS, `${theme}.png`), animations: 'disabled' });
    if (theme === 'light') print(report);
    await page.close();
  }
  console.log(`\nScreenshots: ${SCREENSHOTS}`);
}

/** Until the window is closed. */
async function showInWindow({ context }: Browser): Promise<void> {
  const gmail = context.pages()[0] ?? (await context.newPage());
  const outlook = await context.newPage();
  await outlook.goto(outlookAddress());
  await gmail.goto(gmailAddress());
  await gmail.bringToFront();
  console.log(
    `The playground is open: a Gmail at ${gmail.url()}, an Outlook at ${outlook.url()}.\n` +
      'Press Compose or New mail, or answer one, and write. Ctrl+C ends it.',
  );
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
}

async function start(): Promise<void> {
  const executablePath = ensureChromium();
  console.log('Building the extension…');
  buildExtension();
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
  });
  const server = await startServer();
  const browser = await launchBrowser({ executablePath, server, headless: !hasDisplay });
  try {
    await browser.loadExtension(EXTENSION_FOLDER);
    const show = hasDisplay ? showInWindow : showWithoutDisplay;
    await Promise.race([show(browser), interrupted]);
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
