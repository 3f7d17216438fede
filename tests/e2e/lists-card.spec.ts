import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import type { PhraseList } from '../../lib/lists/format.ts';
import { entryOf, listOf } from '../../lib/lists/examples.ts';
import { card, collectErrors, overlay, placeOfMark, readMarks, rewrites } from './amends-steps.ts';
import { killServiceWorker } from './harness-extension.ts';
import { launch, screenshot, type Session } from './harness.ts';
import { openCompose, typeIn, type ComposeBox } from './harness-gmail.ts';
import { ask, openAsking } from './harness-lists.ts';

/** Milliseconds, on a machine that does other things too. */
const WAIT = { timeout: 15_000 };

let session: Session;
let page: Page;
let asking: Page;

beforeAll(async () => {
  session = await launch();
  asking = await openAsking(session);
});
afterAll(() => session.close());
beforeEach(async () => {
  page = await session.openGmail();
});
afterEach(async () => {
  await page.close();
  for (const { id } of await ask(asking, { type: 'list-states' })) {
    await ask(asking, { type: 'list-remove', id });
  }
});

const keep = (list: PhraseList) =>
  ask(asking, { type: 'list-save', id: null, keeper: 'team', list });

async function write(text: string): Promise<ComposeBox> {
  const box = await openCompose(page);
  await typeIn(box, `${text}\n`);
  return box;
}

async function openCard(): Promise<void> {
  await expect.poll(() => readMarks(page), WAIT).toHaveLength(1);
  const { x, y } = await placeOfMark(page);
  await page.mouse.click(x, y);
  await card(page).waitFor();
}

const TEAM = listOf(
  [
    {
      phrase: 'in due season',
      instead: ['by Friday'],
      why: 'Nobody knows when that is.',
    },
    { phrase: 'kindly', silent: true },
  ],
  { contact: 'words@acme.example', version: '3' },
);

test('a card gives the reason of the team, names its list and takes its rewrite', async () => {
  await keep(TEAM);
  await killServiceWorker(session);
  const { body } = await write('Call us in due season.');
  await openCard();
  const text = await card(page).innerText();
  expect(text).toContain('Nobody knows when that is.');
  expect(text).toContain('Team list: Acme support, version 3');
  await screenshot(page, 'lists-card');
  await rewrites(page).first().getByRole('button').first().click();
  await expect.poll(() => body.innerText(), WAIT).toContain('Call us by Friday.');
});

test('writes to the list’s contact with entry and version, and nothing of the draft', async () => {
  await keep(TEAM);
  await write('Call us in due season.');
  await openCard();
  await card(page).getByRole('button', { name: 'More' }).click();
  await screenshot(page, 'lists-card-more');
  const link = card(page).getByRole('link', { name: 'This entry is wrong' });
  const mail = new URL((await link.getAttribute('href')) ?? '');
  expect(mail.pathname).toBe('words@acme.example');
  expect(mail.searchParams.get('body')).toBe(
    'List: Acme support, version 3\nEntry: in due season\n\nWhat is wrong with it:\n',
  );
  expect(await card(page).getByRole('link', { name: 'Suggest' }).count()).toBe(1);
});

test('an entry that is turned off marks nothing until it is turned on again', async () => {
  await keep(TEAM);
  await write('Call us in due season.');
  await openCard();
  await card(page).getByRole('button', { name: 'More' }).click();
  await card(page).getByRole('button', { name: 'Turn this entry off' }).click();
  await expect.poll(() => readMarks(page), WAIT).toEqual([]);
  await asking.getByRole('button', { name: 'Mark again' }).click();
  await expect.poll(() => readMarks(page), WAIT).toEqual(['in due season']);
});

test('an entry on trial marks nothing and is counted once a mail', async () => {
  const { id } = await keep(TEAM);
  const hits = () => ask(asking, { type: 'list-silent-hits', id });
  await write('Kindly call us when you have the time. Kindly write to us.');
  await expect.poll(hits, WAIT).toMatchObject([{ phrase: 'kindly', count: 1 }]);
  await write('Kindly wait until we have the answer for you.');
  await expect.poll(hits, WAIT).toMatchObject([{ phrase: 'kindly', count: 2 }]);
  expect(await readMarks(page)).toEqual([]);
});

const SCRIPT = '<img src=x onerror="globalThis.hacked = true"><script>hacked = true</script>';

test('a hostile list is shown as plain text', async () => {
  const errors = await collectErrors(page);
  const words = { why: SCRIPT, source: SCRIPT, instead: [`<b>${SCRIPT.slice(0, 40)}</b>`] };
  await keep({
    ...listOf([]),
    name: SCRIPT,
    version: '__proto__',
    owner: SCRIPT,
    entries: [
      entryOf({ phrase: 'constructor', ...words }),
      ...Array.from({ length: 9_999 }, (_, i) => entryOf({ phrase: `toString * valueOf * n${i}` })),
    ],
  });
  const { body } = await write('See the constructor.');
  await openCard();
  expect(await card(page).innerText()).toContain(SCRIPT);
  expect(await overlay(page).locator('img, script, b').count()).toBe(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  await screenshot(page, 'lists-hostile');
  await page.keyboard.press('Escape');
  await body.press('Control+End');
  const start = Date.now();
  await body.pressSequentially('toString n1 valueOf n2 toString valueOf n3.');
  expect(Date.now() - start).toBeLessThan(5_000);
  expect(await errors()).toEqual([]);
});
