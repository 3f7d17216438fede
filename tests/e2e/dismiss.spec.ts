/** What the writer hides stays hidden, and can be taken back. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { card, collectErrors, overlay, readMarks } from './amends-steps.ts';
import { findFaults } from './find-faults.ts';
import { launch, screenshot, type Session } from './harness.ts';
import { evaluateIsolated, serviceWorker } from './harness-extension.ts';
import { openCompose, typeIn } from './harness-gmail.ts';

const SENTENCE = "I'm sorry, but the courier was late.";
const OTHER = "I'm sorry, but it was raining.";
const isMark: unknown = expect.stringMatching(/but$/);

let session: Session;
let page: Page;
let readErrors: () => Promise<readonly string[]>;

beforeEach(async () => {
  session = await launch();
  page = await session.openGmail();
  readErrors = await collectErrors(page);
  await typeIn(await openCompose(page), SENTENCE);
  await seesMarks(isMark);
  await page.keyboard.press('Alt+Period');
  await card(page).waitFor();
});
afterEach(async () => {
  expect(await readErrors()).toEqual([]);
  expect(await session.close()).toEqual([]);
});

const seesMarks = (...marks: unknown[]) => expect.poll(() => readMarks(page)).toEqual(marks);
const choose = (name: string) => card(page).getByRole('button', { name }).click();

/** The background and the pages of the extension still can. */
function refuseToStore(): void {
  chrome.storage.local.set = () => Promise.reject(new Error('No space is left.'));
}

async function openOptions(): Promise<Page> {
  const options = await session.context.newPage();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  return options;
}

it('here: in this sentence, also when the draft is opened again, until it is shown again', async () => {
  await choose('Dismiss here');
  await seesMarks();
  const worker = await serviceWorker(session);
  const stored = () => worker.evaluate<unknown>('chrome.storage.local.get()');
  await expect.poll(stored).toMatchObject({ dismissedSentences: [{}] });
  expect(JSON.stringify(await stored())).not.toMatch(/courier/);

  await page.reload();
  readErrors = await collectErrors(page);
  const box = await openCompose(page);
  await typeIn(box, `${SENTENCE}\n${OTHER}`);
  await seesMarks(isMark);

  const options = await openOptions();
  await options.getByText('1 sentence has something hidden in it.').waitFor();
  await options.getByRole('button', { name: 'Show again' }).click();
  await options.getByText('Nothing is hidden.').waitFor();
  await seesMarks(isMark, isMark);
});

it('never these words: in no sentence, until they are taken off the list', async () => {
  await choose('More');
  expect(await findFaults(page, 'amends-overlay')).toEqual([]);
  await screenshot(page, 'card-more');
  await choose('Never mark these words');
  await seesMarks();
  await page.keyboard.type(` ${OTHER}`);
  await page.keyboard.press('Enter');
  const options = await openOptions();
  await options.getByRole('listitem').filter({ hasText: "i'm sorry, but" }).waitFor();
  await screenshot(options, 'options-hidden');
  expect(await readMarks(page)).toEqual([]);
  await options.getByRole('button', { name: /^Mark again/ }).click();
  await seesMarks(isMark, isMark);
});

it('this rule: everywhere, until it is switched on', async () => {
  await choose('More');
  await choose('Turn this rule off');
  await seesMarks();
  const options = await openOptions();
  const rule = options.getByLabel('An apology with a “but”');
  expect(await rule.isChecked()).toBe(false);
  await rule.check();
  await seesMarks(isMark);
});

it('a rule turned off meanwhile: the card says that it is out of date, and Escape closes it', async () => {
  await card(page).locator('.rewrites :focus').waitFor();
  const options = await openOptions();
  await options.getByLabel('An apology with a “but”').uncheck();
  await seesMarks();
  await card(page).getByRole('alert').filter({ hasText: 'out of date' }).waitFor();
  await screenshot(page, 'card-gone');
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await page.keyboard.type(' On');
  expect(await page.locator('[g_editable]').innerText()).toContain(`${SENTENCE} On`);
});

it('what cannot be stored is hidden in this mail only, and says so', async () => {
  await evaluateIsolated(page, session, refuseToStore, null);
  await choose('Dismiss here');
  await seesMarks();
  await overlay(page).getByRole('alert').filter({ hasText: 'could not be saved' }).waitFor();
  await page.keyboard.press('Escape');
  await overlay(page).locator('.notice').waitFor({ state: 'detached' });
  await seesMarks();
});
