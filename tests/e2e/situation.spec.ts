/** What a mail is taken for: shown, chosen, put back, and known again. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badge, collectErrors, overlay, readMarks } from './amends-steps.ts';
import { findFaults } from './find-faults.ts';
import { serviceWorker } from './harness-extension.ts';
import { openCompose, send, typeIn, undoSend, type ComposeBox } from './harness-gmail.ts';
import { launch, screenshot, type Session } from './harness.ts';

const DRAFT =
  "I'm sorry, but the courier was late.\nMistakes were made.\nWe will keep you posted.\n";
const BUT: unknown = expect.stringMatching(/but$/);
const ALL = [BUT, 'Mistakes were made', 'We will keep you posted'];

let session: Session;
let page: Page;
let box: ComposeBox;
let readErrors: () => Promise<readonly string[]>;

beforeEach(async () => {
  session = await launch();
  page = await session.openGmail();
  readErrors = await collectErrors(page);
  box = await openCompose(page);
  await typeIn(box, DRAFT);
  await seesMarks(...ALL);
});
afterEach(async () => {
  expect(await readErrors()).toEqual([]);
  expect(await session.close()).toEqual([]);
});

const seesMarks = (...marks: unknown[]) => expect.poll(() => readMarks(page)).toEqual(marks);
const list = () => overlay(page).locator('.list');
const situation = () => list().getByLabel('What this mail is');
const gravity = () => list().getByLabel('How bad it was');
const said = () => situation().locator('option:checked').textContent();

describe('by keyboard', () => {
  beforeEach(async () => {
    await page.keyboard.press('Alt+Shift+Period');
    await list().waitFor();
  });

  it('is a guess; another one changes the marks, and can be put back', async () => {
    expect(await said()).toBe('Looks like an answer to our mistake');
    expect(await findFaults(page, 'amends-overlay')).toEqual([]);
    await screenshot(page, 'situation-guessed');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Ord');
    await seesMarks();
    expect(await said()).toBe('Ordinary mail');
    expect(await gravity().count()).toBe(0);
    await page.keyboard.press('Home');
    await seesMarks(...ALL);
    expect(await said()).toBe('Looks like an answer to our mistake');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Kim');
    expect(await box.body.innerText()).toContain('posted.\nKim');
  });

  it('how bad it was: what is settled needs no word of when', async () => {
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    await seesMarks(BUT, 'Mistakes were made');
    expect(await said()).toBe('Looks like an answer to our mistake');
  });
});

describe('by pointer', () => {
  beforeEach(async () => {
    await badge(page).click();
  });

  it('is chosen in an open list', async () => {
    await situation().click();
    expect(await situation().evaluate((select) => select.matches(':focus'))).toBe(true);
    await page.keyboard.press('Escape');
    const before = await situation().boundingBox();
    await situation().selectOption('Ordinary mail');
    await seesMarks();
    expect((await situation().boundingBox())?.y).toBe(before?.y);
    await screenshot(page, 'situation-chosen');
    expect(await list().isVisible()).toBe(true);
  });

  it('holds when the draft is opened again, and only there', async () => {
    await situation().selectOption('Ordinary mail');
    await seesMarks();
    await page.keyboard.press('Escape');
    await typeIn(box, 'Kim\n');
    await send(box);
    const again = await undoSend(page);
    await badge(page).and(page.locator('[data-kind="checked"]')).waitFor();
    await seesMarks();
    await badge(page).click();
    expect(await said()).toBe('Ordinary mail');
    const worker = await serviceWorker(session);
    const stored = JSON.stringify(await worker.evaluate('chrome.storage.local.get()'));
    expect(stored).not.toMatch(/courier|posted/);
    await send(again);
    await typeIn(await openCompose(page), DRAFT);
    await seesMarks(...ALL);
  });
});

it('careful about liability: open drafts follow', async () => {
  const options = await session.context.newPage();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  await options.getByLabel('Careful about liability').check();
  await seesMarks(BUT, 'We will keep you posted');
  await options.close();
});
