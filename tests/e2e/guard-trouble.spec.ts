/** What may go wrong while a mail is sent: rather it goes than that it cannot be sent, and never twice. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectErrors, readMarks } from './amends-steps.ts';
import {
  BLANK,
  dialog,
  FLAGGED,
  GUARD_HOSTS,
  HARMLESS,
  pressUntilGone,
  seesHeld,
  sendAnyway,
  sentCount,
  setGuard,
  write,
} from './guard-steps.ts';
import { evaluateIsolated, serviceWorker } from './harness-extension.ts';
import { launch, type Session } from './harness.ts';

let session: Session;
let page: Page;
let readErrors: () => Promise<readonly string[]>;

describe.each(Object.entries(GUARD_HOSTS))('%s', (_, host) => {
  beforeEach(async () => {
    session = await launch();
    await setGuard(session, 'errors');
    page = await host.open(session);
    readErrors = await collectErrors(page);
  });
  afterEach(async () => {
    expect(await readErrors()).toEqual([]);
    expect(await session.close()).toEqual([]);
  });

  const seesSent = (count: number, name = '') =>
    expect.poll(() => sentCount(page), { message: name }).toBe(count);

  it('a finding whose words were changed since the check holds nothing; the others do', async () => {
    const box = await write(host, page, FLAGGED, 1);
    await answerNoMore();
    await box.body.press('Control+Home');
    await page.keyboard.type('Hello Kim. ');
    await host.click(box);
    await seesHeld(page, 0);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    for (let step = 0; step < "I'm so".length; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    await host.click(box);
    await seesSent(1);
  });

  it('without any answer: goes, but not with a blank', async () => {
    await answerNoMore();
    let sent = 0;
    for (const [name, way] of Object.entries(host.ways)) {
      const box = await host.compose(page);
      await page.keyboard.insertText(FLAGGED);
      await way(box);
      await seesSent(++sent, name);
    }
    const box = await host.compose(page);
    await page.keyboard.insertText(BLANK);
    await host.click(box);
    await seesHeld(page, sent);
  });

  it('an exception inside the guard: goes', async () => {
    const box = await write(host, page, FLAGGED, 1);
    await evaluateIsolated(page, session, breakBlanks, null);
    await host.click(box);
    await seesSent(1);
    let sent = 1;
    for (const [name, way] of Object.entries(host.ways)) {
      const next = await host.compose(page);
      await page.keyboard.insertText(FLAGGED);
      await way(next);
      await seesSent(++sent, name);
    }
    expect(await dialog(page).count()).toBe(0);
  });

  it('a dialog that is taken away by the page does not keep the mail', async () => {
    const box = await write(host, page, FLAGGED, 1);
    await page.evaluate(() => document.querySelector('amends-overlay')?.remove());
    await host.click(box);
    await seesSent(1);
  });

  it('a double click: held once, or sent once', async () => {
    await host.sendButton(await write(host, page, FLAGGED, 1)).dblclick();
    await seesHeld(page, 0);
    await sendAnyway(page);
    await seesSent(1);
    await expect.poll(() => readMarks(page)).toEqual([]);
    await host.sendButton(await write(host, page, HARMLESS, 0)).dblclick();
    await seesSent(2);
  });

  it('keys held down: stays held, and is sent once when they are pressed anew', async () => {
    await write(host, page, FLAGGED, 1);
    await page.keyboard.down('Control');
    await page.keyboard.down('Enter');
    await dialog(page).waitFor();
    const opened = performance.now();
    while (performance.now() - opened < 900) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    // Ctrl is still down.
    await page.keyboard.press('Enter');
    await seesHeld(page, 0);
    await page.keyboard.up('Control');
    await page.keyboard.down('Control');
    for (let times = 0; times < 20; times++) await page.keyboard.down('Enter');
    await seesSent(1);
    await page.keyboard.up('Enter');
    await page.keyboard.up('Control');
    expect(await sentCount(page)).toBe(1);
  });

  it('a second Ctrl+Enter at once sends nothing; a later one does, once', async () => {
    await write(host, page, FLAGGED, 1);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await seesHeld(page, 0);
    await pressUntilGone(page, () => page.keyboard.press('Control+Enter'));
    await seesSent(1);
  });

  it(
    'the extension was updated while the box was open: held or not, it can be sent, and once',
    { timeout: 180_000 },
    async () => {
      let sent = 0;
      for (const [name, way] of Object.entries(host.ways)) {
        const box = await write(host, page, FLAGGED, 1);
        await session.loadExtension();
        await way(box);
        await expect
          .poll(async () => (await sentCount(page)) - sent + (await dialog(page).count()))
          .toBe(1);
        if ((await sentCount(page)) === sent) await sendAnyway(page);
        await seesSent(++sent, name);
        await expect.poll(() => readMarks(page)).toEqual([]);
      }
      await host.click(await write(host, page, FLAGGED, 1));
      await dialog(page).waitFor();
    },
  );
});

/** From now on the background gives no answer to what is asked. */
async function answerNoMore(): Promise<void> {
  const worker = await serviceWorker(session);
  await worker.evaluate(() => {
    chrome.storage.local.get = () => new Promise(() => undefined);
  });
}

function breakBlanks(): void {
  String.prototype.matchAll = () => {
    throw new Error('Broken.');
  };
}
