/** The page of team lists, as the person uses it who keeps one. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { launch, screenshot, type Session } from './harness.ts';

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await launch();
  const options = await session.context.newPage();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
  const opened = session.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Open the lists' }).click();
  page = await opened;
  await page.getByRole('heading', { name: 'Team lists' }).waitFor();
});
afterAll(() => session.close());

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

async function pick(name: string, text: string): Promise<void> {
  await press('Import a file');
  await page
    .getByLabel('Choose a file, or drop it here')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** In both themes and in forced colours, as wide as usual and as narrow as it gets. */
async function look(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: colorScheme === 'dark' ? 320 : 1000, height: 700 });
    expect(await findFaults(page, 'body'), name).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, name).toBeLessThanOrEqual(0);
    await screenshot(page, `lists-${name}-${colorScheme}`);
  }
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await screenshot(page, `lists-${name}-forced`);
  await page.emulateMedia({ forcedColors: 'none' });
}

const TABLE = `#name,Acme care
#version,1
phrase,language,instead,severity,matches
at your earliest convenience,en,by [__day and time__],warning,Call at your earliest convenience.
raise * ticket,en,,hint,
no severity,en,,grave,
`;

test('a spreadsheet becomes a list, once it was looked at', async () => {
  await pick('care.csv', TABLE);
  await page.getByText('2 added').click();
  await page.getByText('1 problem: left out').waitFor();
  expect(await page.locator('.problems').textContent()).toContain('Line 6:');
  expect(await page.getByText('Examples run: 1').count()).toBe(1);
  await look('import');
  await press('Import');
  await page.getByRole('heading', { name: 'Acme care' }).waitFor();
  expect(await page.locator('tbody tr').count()).toBe(2);
});

test('it is tried: what is marked, and why something is not', async () => {
  const tried = page.getByLabel('Try sentences with this list');
  await tried.fill('Call at your earliest convenience. We raised a ticket.');
  await page.locator('[data-verdict="marked"]').waitFor();
  expect(await page.locator('.try li').count()).toBe(1);
  await look('list');
});

test('an entry is given forms, tried, and saved as the next version', async () => {
  await press('raise * ticket');
  await page.getByLabel('Try sentences with this entry').fill('We raised a ticket.');
  await page.getByText('Not found: “raise” is not in it').waitFor();
  await press('+ raised');
  await page.locator('[data-verdict="marked"]').waitFor();
  await look('entry');
  await page.getByLabel('What to say instead').fill('by [__day');
  await press('Done');
  await page.getByText('a blank is written').waitFor();
  await page.getByLabel('What to say instead').fill('tell you [__what we do__]');
  await press('Done');
  await page.getByText('There are changes that are not saved.').waitFor();
  await press('Save the list');
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(await page.getByLabel('Version').inputValue()).toBe('2');
});

test('it is exported as it was saved', async () => {
  const downloading = page.waitForEvent('download');
  await press('As a spreadsheet (CSV)');
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('acme-care.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('#version,2');
  expect(text).toContain('raise * ticket,en,raise/raised,ignored,tell you [__what we do__]');
});

test('a hostile list is refused or shown as plain text, and the page keeps its shape', async () => {
  await press('Back to all lists');
  await page.getByText('What changed since version 1: 1 changed').waitFor();
  const markup = '<img src=x onerror="document.title=1">';
  const entries: readonly unknown[] = [
    { phrase: markup, why: '<script>document.title=1</script>', instead: [markup] },
    { phrase: 'x'.repeat(1_000_000) },
    { phrase: 'gpj\u202Eexe' },
    { phrase: 'constructor', constructor: 1 },
    { phrase: '* '.repeat(10_000) },
  ];
  const hostile = {
    format: 1,
    name: markup,
    version: '__proto__',
    owner: 'w'.repeat(200),
    entries,
  };
  await pick('list.json', JSON.stringify(hostile));
  await page.getByText('4 problems: left out').waitFor();
  await press('Import');
  await page.getByRole('heading', { name: markup }).waitFor();
  await press(markup);
  expect(await page.getByLabel('Why').inputValue()).toContain('<script>');
  await press('Cancel');
  await press('Back to all lists');
  await page.getByRole('heading', { name: markup }).waitFor();
  expect(await page.locator('img, main script').count()).toBe(0);
  expect(await page.title()).toBe('Team lists');
  await look('overview');
});

test('by keyboard: a list is made, an entry is written, leaving asks, removing asks', async () => {
  await page.getByRole('button', { name: 'New list' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Name').focus();
  await page.keyboard.type('Mine');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add an entry' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Phrase').focus();
  await page.keyboard.type('asap');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to all lists' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'asap', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Discard changes' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to all lists' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Remove: .*Mine/ }).focus();
  await page.keyboard.press('Enter');
  await look('dialog');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Mine' }).waitFor({ state: 'detached' });
});
