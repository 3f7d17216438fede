/** A team lead's day: from a spreadsheet to what a colleague sees, with a real web server between them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { card, placeOfMark, readMarks, rewrites } from './amends-steps.ts';
import { openCompose, typeIn } from './harness-gmail.ts';
import { OPEN_HOST } from './harness-lists.ts';
import { startWebServer, WEB_SERVER, type WebServer } from './harness-nginx.ts';
import { launch, screenshot, type Session } from './harness.ts';

const SPREADSHEET = `#name,Acme care
#version,1
#owner,Jo Novak
#contact,care-words@acme.example
phrase;language;forms;instead;why;severity;matches
at your earliest convenience;en;;by [__day and time__];Nobody knows when that is.;warning;Call at your earliest convenience.
raise * ticket;en;"raise/raised
ticket/tickets";;Customers do not know our tickets.;hint;We have raised a new ticket.
per my last mail;en;;;It sounds as if they had not read it.;warning;Per my last mail, we ship today.
`.replace(/^#.*$/gm, (row) => row.replace(',', ';'));

const FILE = 'acme-care.json';
const ADDRESS = `https://${OPEN_HOST}/${FILE}`;

let scratch: string;
let server: WebServer;
let lead: Session;
let colleague: Session;
/** The lists page of each. */
let leadPage: Page;
let page: Page;

beforeAll(async () => {
  [scratch, server] = await Promise.all([
    mkdtemp(path.join(tmpdir(), 'amends-day-')),
    startWebServer(),
  ]);
  [lead, colleague] = await Promise.all([
    launch({ ownHosts: server.hosts }),
    launch({ ownHosts: server.hosts }),
  ]);
  [leadPage, page] = await Promise.all([openLists(lead), openLists(colleague)]);
});
afterAll(async () => {
  await Promise.all([lead.close(), colleague.close()]);
  await Promise.all([server.close(), rm(scratch, { recursive: true })]);
});

async function openLists({ context, extensionId }: Session): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`chrome-extension://${extensionId}/lists.html`);
  return opened;
}

const press = (on: Page, name: string | RegExp) =>
  on.getByRole('button', { name, exact: true }).click();

/** The whole page, however long it is. */
async function look(on: Page, name: string): Promise<void> {
  const height = await on.evaluate(() => document.documentElement.scrollHeight);
  await on.setViewportSize({ width: 1000, height: Math.max(height, 500) });
  await screenshot(on, `lists-day-${name}`);
}

const listFile = () => path.join(scratch, FILE);

/** The list as it is kept in Git, with some words replaced. */
async function edit(changes: Readonly<Record<string, string>>): Promise<string> {
  let text = await readFile(listFile(), 'utf8');
  for (const [old, better] of Object.entries(changes)) {
    expect(text).toContain(old);
    text = text.replace(old, better);
  }
  await writeFile(listFile(), text);
  return text;
}

/** What `amends lists check` says of it. */
const check = () =>
  new Promise<{ status: number; said: string }>((resolve) => {
    const command = ['--import', 'tsx', 'cli/main.ts', 'lists', 'check', listFile()];
    const child = execFile(process.execPath, command, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, said: stdout + stderr }),
    );
  });

const follow = async (on: Page) => {
  await press(on, 'Follow an address');
  await on.getByLabel('Address of the list').fill(ADDRESS);
  await press(on, 'Follow');
  await on.getByRole('button', { name: 'Check now' }).waitFor();
};

describe(`a team lead’s day, with ${WEB_SERVER}`, () => {
  test('a spreadsheet becomes a list', async () => {
    await press(leadPage, 'Import a file');
    await leadPage.getByLabel('Choose a file, or drop it here').setInputFiles({
      name: 'words of the team.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(SPREADSHEET),
    });
    await leadPage.getByText('Examples run: 3').waitFor();
    await leadPage.getByText('3 added').click();
    await look(leadPage, '1-import');
    await press(leadPage, 'Import');
    await leadPage.getByRole('heading', { name: 'Acme care' }).waitFor();
  });

  test('it is tried, and exported', async () => {
    await leadPage
      .getByLabel('Try sentences with this list')
      .fill('We raised a ticket. Call at your earliest convenience.');
    await expect.poll(() => leadPage.locator('[data-verdict="marked"]').count()).toBe(2);
    await look(leadPage, '2-tried');
    const downloading = leadPage.waitForEvent('download');
    await press(leadPage, 'As JSON');
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(FILE);
    await download.saveAs(listFile());
    expect(await check()).toMatchObject({ status: 0 });
  });

  test('it is published, and followed by both', async () => {
    await server.put(FILE, await readFile(listFile(), 'utf8'));
    await press(leadPage, 'Back to all lists');
    await press(leadPage, /^Remove: /);
    await press(leadPage, 'Remove');
    await leadPage.getByText('There is no list yet.').waitFor();
    await Promise.all([follow(leadPage), follow(page)]);
    await look(page, '3-followed');
  });

  test('its marks and cards in a mail give its name', async () => {
    const mail = await colleague.openGmail();
    const { body, ...box } = await openCompose(mail);
    await typeIn({ body, ...box }, 'Please call us at your earliest convenience.\n');
    await expect.poll(() => readMarks(mail)).toEqual(['at your earliest convenience']);
    const { x, y } = await placeOfMark(mail);
    await mail.mouse.click(x, y);
    await card(mail).waitFor();
    const text = await card(mail).innerText();
    expect(text).toContain('Nobody knows when that is.');
    expect(text).toContain('Team list: Acme care, version 1');
    expect(await rewrites(mail).count()).toBe(1);
    await screenshot(mail, 'lists-day-4-mail');
    await mail.close();
  });

  test('an entry is changed: both see it, and what changed', async () => {
    await server.put(
      FILE,
      await edit({
        '"version": "1"': '"version": "2"',
        'Nobody knows when that is.': 'Name a day: nobody knows when that is.',
      }),
    );
    for (const on of [leadPage, page]) {
      await press(on, 'Check now');
      await on.getByText('What changed since version 1: 1 changed').click();
      await on.locator('[data-kind="changed"] summary').click();
      await on.getByText('at your earliest convenience').waitFor();
      expect(await on.locator('del').innerText()).toBe('Nobody knows when that is.');
      expect(await on.locator('ins').innerText()).toBe('Name a day: nobody knows when that is.');
    }
    await look(page, '5-changed');
    await press(page, 'Check now');
    await page.getByText('Nothing new.').waitFor();
    await expect.poll(() => server.statusesOf(FILE)).toEqual([200, 200, 200, 200, 304]);
  });

  test('a bad edit is refused by the command line and by the browser', async () => {
    const good = await readFile(listFile(), 'utf8');
    const bad = await edit({ '"hint"': '"grave"' });
    const { status, said } = await check();
    expect(status).toBe(1);
    expect(said).toMatch(/acme-care\.json:\d+: .*grave/);
    await server.put(FILE, bad);
    await press(page, 'Check now');
    await page.getByText('The last good copy is kept and used.').waitFor();
    await page.getByText('Nothing was taken over.').waitFor();
    await look(page, '6-refused');
    await writeFile(listFile(), good);
  });

  test('the version before is brought back, and stays', async () => {
    await server.put(FILE, await readFile(listFile(), 'utf8'));
    await press(page, 'Check now');
    await page.getByText('The last good copy').waitFor({ state: 'detached' });
    await press(page, /^Bring back version/);
    await page.getByText('The newest version was taken back.').waitFor();
    await press(page, 'Check now');
    await page.getByRole('button', { name: 'Bring back version' }).waitFor();
    await look(page, '7-brought-back');
  });
});
