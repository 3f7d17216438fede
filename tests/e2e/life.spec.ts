import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badge, collectErrors, overlay, readMarks } from './amends-steps.ts';
import { killServiceWorker, serviceWorker } from './harness-extension.ts';
import { launch, type Session, type SessionOptions } from './harness.ts';
import { openCompose, typeIn } from './harness-gmail.ts';

declare global {
  /** Of the extension's own worlds, in which some actions run. */
  var chrome: Browser;
}

const SENTENCE = "I'm sorry, but the courier was late.";
/** What is marked of it. */
const MARKED: unknown = expect.stringMatching(/sorry, but$/);

let session: Session;
let page: Page;
let readErrors: () => Promise<readonly string[]>;

async function start(options: SessionOptions = {}): Promise<void> {
  session = await launch(options);
  page = await session.openGmail();
  readErrors = await collectErrors(page);
}
afterEach(async () => {
  expect(await readErrors()).toEqual([]);
  expect(await session.close()).toEqual([]);
});

const seesMarks = (...words: unknown[]) =>
  expect.poll(() => readMarks(page), { timeout: 15_000 }).toEqual(words);

describe('with the extension from the start', () => {
  beforeEach(() => start());

  it('a compose box may vanish during a check', async () => {
    const box = await openCompose(page);
    await typeIn(box, SENTENCE);
    await box.root.locator('.gU .oh').click();
    await overlay(page).waitFor({ state: 'detached' });
    await typeIn(await openCompose(page), SENTENCE);
    await seesMarks(MARKED);
  });

  it('a background that is killed during a check is started again', async () => {
    const box = await openCompose(page);
    await typeIn(box, SENTENCE);
    await killServiceWorker(session);
    await seesMarks(MARKED);
    await killServiceWorker(session);
    await typeIn(box, ` ${SENTENCE}`);
    await seesMarks(MARKED, MARKED);
  });

  it('a second copy takes over from the first', async () => {
    await typeIn(await openCompose(page), SENTENCE);
    await seesMarks(MARKED);
    const worker = await serviceWorker(session);
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
      const files = ['content-scripts/compose.js'];
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files });
    });
    await seesMarks(MARKED);
    expect(await overlay(page).count()).toBe(1);
    expect(await badge(page).count()).toBe(1);
  });

  it('an updated extension goes on in tabs that are open', async () => {
    const box = await openCompose(page);
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    await session.loadExtension();
    await typeIn(box, ` ${SENTENCE}`);
    await seesMarks(MARKED, MARKED);
    expect(await overlay(page).count()).toBe(1);
    expect(await badge(page).count()).toBe(1);
  });

  it('a rule that is switched off is silent at once', async () => {
    await typeIn(await openCompose(page), SENTENCE);
    await seesMarks(MARKED);
    const worker = await serviceWorker(session);
    await worker.evaluate(() => chrome.storage.local.set({ disabledRules: ['apology-but'] }));
    await seesMarks();
  });

  it('the toolbar’s icon says what the badge says', async () => {
    await typeIn(await openCompose(page), SENTENCE);
    await seesMarks(MARKED);
    const worker = await serviceWorker(session);
    const readIcon = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
        return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
      });
    await expect.poll(readIcon).toBe('1');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Bonjour Madame, nous sommes vraiment désolés pour ce retard.');
    await expect.poll(readIcon).toBe('?');
  });
});

describe('with the extension coming later', () => {
  beforeEach(() => start({ extension: null }));

  it('a draft that was open before is checked without a reload', async () => {
    await typeIn(await openCompose(page), SENTENCE);
    await session.loadExtension();
    await seesMarks(MARKED);
  });
});
