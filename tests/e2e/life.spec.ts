import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badge, collectErrors, overlay, readMarks } from './amends-steps.ts';
import { evaluateIsolated, killServiceWorker, serviceWorker } from './harness-extension.ts';
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

const seesMarks = (...words: unknown[]) => expect.poll(() => readMarks(page)).toEqual(words);

/** What the toolbar's icon is titled in the tab with the mail. */
async function readTitle(): Promise<string> {
  const worker = await serviceWorker(session);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
  });
}
const seesTitle = (title: RegExp) => expect.poll(readTitle).toMatch(title);

describe('with the extension from the start', () => {
  beforeEach(() => start());

  it('twenty compose boxes have their marks and badges', async () => {
    for (let count = 0; count < 20; count++) {
      await openCompose(page);
      await page.keyboard.insertText(SENTENCE);
    }
    await seesMarks(...Array.from({ length: 20 }, () => MARKED));
    expect(await badge(page).count()).toBe(20);
  });

  it('a draft of a megabyte is told to be too long, and can be written in', async () => {
    const box = await openCompose(page);
    await box.body.evaluate((body) => {
      const lines = Array.from({ length: 5_000 }, () => {
        const line = document.createElement('div');
        line.textContent = 'The courier was late. '.repeat(10);
        return line;
      });
      body.prepend(...lines);
    });
    await seesTitle(/too long/);
    await typeIn(box, SENTENCE);
    expect(await box.body.innerText()).toContain(SENTENCE);
    expect(await readMarks(page)).toEqual([]);
  });

  it('another extension may change attributes, add nodes and wrap the editor', async () => {
    const box = await openCompose(page);
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    await box.body.evaluate((body) => {
      body.setAttribute('data-other', 'enabled');
      const wrapper = document.createElement('other-editor');
      body.before(wrapper);
      wrapper.append(body, document.createElement('other-toolbar'));
      for (const line of body.children) line.classList.add('other');
    });
    await seesMarks(MARKED);
    await box.body.press('Control+Home');
    await typeIn(box, `${SENTENCE} `);
    await seesMarks(MARKED, MARKED);
    expect(await badge(page).count()).toBe(1);
  });

  it('another extension may wrap the editor while the writer is elsewhere', async () => {
    const box = await openCompose(page);
    // Marked only when the writer rests: nothing is to come that would have it painted anyway.
    await typeIn(box, SENTENCE.replace('.', ''));
    await seesMarks(MARKED);
    await box.root.locator('[name="subjectbox"]').click();
    await box.body.evaluate((body) => {
      const wrapper = document.createElement('other-editor');
      body.before(wrapper);
      wrapper.append(body);
    });
    await seesMarks(MARKED);
  });

  it('a window that slept goes on', async () => {
    const box = await openCompose(page);
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    const tab = await session.context.newCDPSession(page);
    await tab.send('Page.setWebLifecycleState', { state: 'frozen' });
    await killServiceWorker(session);
    await tab.send('Page.setWebLifecycleState', { state: 'active' });
    await typeIn(box, ` ${SENTENCE}`);
    await seesMarks(MARKED, MARKED);
  });

  it('a check that is not answered is “not checked”, and made up for', async () => {
    const box = await openCompose(page);
    const worker = await serviceWorker(session);
    await worker.evaluate(() => {
      const { local } = chrome.storage;
      const answer = local.get.bind(local);
      Object.assign(globalThis, { answer });
      local.get = () => new Promise(() => undefined);
    });
    await typeIn(box, SENTENCE);
    await expect.poll(() => badge(page).textContent()).toContain('the check did not finish');
    await killServiceWorker(session);
    await typeIn(box, ' ');
    await seesMarks(MARKED);
  });

  it('a page with a mail that is not recognised is “not checked”', async () => {
    await page.evaluate(() => {
      const body = document.createElement('div');
      body.role = 'textbox';
      body.ariaMultiLine = 'true';
      body.contentEditable = 'true';
      document.body.append(body);
    });
    await seesTitle(/does not recognise this page/);
    expect(await overlay(page).count()).toBe(0);
  });

  it('goes quiet, and says so, where everything fails', async () => {
    const box = await openCompose(page);
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    await evaluateIsolated(page, session, breakReading, null);
    await typeIn(box, ` ${SENTENCE}`);
    await seesTitle(/failed several times on this page/);
    await overlay(page).waitFor({ state: 'detached' });
    expect(await readMarks(page)).toEqual([]);
    expect(await box.body.innerText()).toContain(`${SENTENCE} ${SENTENCE}`);
    await openCompose(page);
    expect(await overlay(page).count()).toBe(0);
  });

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

  it('an extension that is removed leaves nothing behind', async () => {
    const box = await openCompose(page);
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    const browser = await session.context.browser()?.newBrowserCDPSession();
    await browser?.send('Extensions.uninstall', { id: session.extensionId });
    await typeIn(box, ' On.');
    await overlay(page).waitFor({ state: 'detached' });
    await seesMarks();
    expect(await box.body.innerText()).toContain(`${SENTENCE} On.`);
  });

  it('an extension that is turned off while nobody types leaves nothing behind', async () => {
    await typeIn(await openCompose(page), SENTENCE);
    await seesMarks(MARKED);
    const settings = await session.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate((id) => chrome.management.setEnabled(id, false), session.extensionId);
    await expect.poll(() => readMarks(page), { timeout: 3_000 }).toEqual([]);
    expect(await overlay(page).count()).toBe(0);
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

  it('a tab that cannot be joined is told to be reloaded', async () => {
    await page.route('**', (route) => route.abort());
    await page.goto('https://mail.google.com/mail/u/1/').catch(() => null);
    readErrors = () => Promise.resolve([]);
    await session.loadExtension();
    await seesTitle(/Save your draft, then reload the page/);
  });
});

function breakReading(): void {
  Document.prototype.getSelection = () => {
    throw new Error('Broken.');
  };
}
