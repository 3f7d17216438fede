/** What a person sees on the mail page, in every language, theme and size; without a mail page. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/checker/report.ts';
import { ensureChromium } from '../../scripts/chromium.ts';
import { buildGallery } from './gallery/build-gallery.ts';
import type { Scene } from './gallery/gallery.tsx';
import { findFaults } from './find-faults.ts';
import { screenshot } from './harness.ts';

let browser: Browser;
let gallery: string;
beforeAll(async () => {
  gallery = await buildGallery();
  browser = await chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
});
afterAll(() => browser.close());

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 560, height: 600 }, ...options });
  await page.setContent(gallery);
  return page;
}

/** A card is placed, and seen, a frame after it was asked for. */
async function show(page: Page, scene: Scene): Promise<void> {
  await page.evaluate((asked) => window.show(asked), scene);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const SCENES: Readonly<Record<string, Omit<Scene, 'locale' | 'theme'>>> = {
  card: { card: 'but' },
  'card-by-keyboard': { card: 'but', by: 'keyboard' },
  'card-with-date': { card: 'soon' },
  'card-with-problem': { card: 'but', problem: 'not-possible' },
  removal: { card: 'hint', problem: 'text-changed' },
  list: { isListOpen: true },
  'list-chosen': {
    isListOpen: true,
    situation: { situation: 'not-ours', gravity: 'failure', taken: 'not-ours' },
  },
  notice: { notice: 'not-remembered' },
  held: { isHeld: true },
  'press-send': { notice: 'press-send' },
  'not-checked': { status: { kind: 'not-checked', reason: 'unknown-language' }, isListOpen: true },
  clean: { status: { kind: 'checked', counts: { error: 0, warning: 0, hint: 0 } } },
};

const SIZES: Readonly<Record<string, BrowserContextOptions>> = {
  usual: {},
  narrow: { viewport: { width: 320, height: 600 } },
  // What is left of a window of 800 × 720 at 200 %.
  'at 200 %': { viewport: { width: 400, height: 360 }, deviceScaleFactor: 2 },
  'forced colours': { forcedColors: 'active' },
};

/** Every language in the usual size; the other sizes in the one with the longest words. */
const LOOKS = [
  ...LANGUAGES.map((locale) => ({ locale, size: 'usual' })),
  ...Object.keys(SIZES)
    .filter((size) => size !== 'usual')
    .map((size) => ({ locale: 'es' as const, size })),
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(LOOKS)('$locale, $size: axe finds nothing', async ({ locale, size }) => {
    const page = await open({ ...SIZES[size], colorScheme: theme });
    for (const [name, scene] of Object.entries(SCENES)) {
      await show(page, { locale, theme, ...scene });
      expect(await findFaults(page, 'amends-overlay'), name).toEqual([]);
      await screenshot(page, `look-${locale}-${theme}-${size.replace(/\W+/g, '-')}-${name}`);
    }
    await page.close();
  });
});

const box = async (page: Page, selector: string) => {
  const found = await page.locator(selector).boundingBox();
  if (!found) throw new Error(`${selector} is not on the page.`);
  return found;
};

describe('a card', () => {
  test.each(Object.keys(SIZES))(
    '%s: stands inside the window, never over its words',
    async (size) => {
      const page = await open(SIZES[size]);
      const viewport = page.viewportSize() ?? { width: 0, height: 0 };
      for (const card of ['but', 'soon', 'hint']) {
        await show(page, { locale: 'en', theme: 'light', card });
        const at = await box(page, '.card');
        expect(at.x).toBeGreaterThanOrEqual(0);
        expect(at.x + at.width).toBeLessThanOrEqual(viewport.width);
        expect(at.y + at.height).toBeLessThanOrEqual(viewport.height);
        const lines = await page.evaluate((id) => window.linesOf(id), card);
        const covered = lines.filter(({ top, bottom }) => at.y < bottom && top < at.y + at.height);
        expect(covered, card).toEqual([]);
      }
      await page.close();
    },
  );

  test('goes with its words when the mail is scrolled, and hides with them', async () => {
    const page = await open();
    const mail = page.locator('main');
    await mail.evaluate((element) => (element.style.height = '60px'));
    await show(page, { locale: 'en', theme: 'light', card: 'but' });
    const before = await box(page, '.card');
    await mail.evaluate((element) => element.scrollBy(0, 10));
    await expect.poll(async () => (await box(page, '.card')).y).toBe(before.y - 10);
    await mail.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.locator('.card').waitFor({ state: 'hidden' });
    await page.close();
  });

  test('by keyboard: Enter accepts the first rewrite, Escape leads back to the caret', async () => {
    const page = await open();
    await show(page, { locale: 'en', theme: 'light' });
    await page.locator('main').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await show(page, { locale: 'en', theme: 'light', card: 'but', by: 'keyboard' });
    await page.locator('.card :focus').waitFor();
    await page.keyboard.press('Enter');
    const [asked] = await page.evaluate(() => window.asked);
    expect(asked?.slice(0, 2)).toEqual(['accept', 'but']);
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'detached' });
    await page.keyboard.type('-');
    expect(await page.locator('main').textContent()).toMatch(/^I’-m sorry/);
    await page.close();
  });
});
