/** Every way of sending, in both hosts: sent exactly once, or held exactly when it should be. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collectErrors, readMarks } from './amends-steps.ts';
import {
  BLANK,
  dialog,
  FLAGGED,
  GUARD_HOSTS,
  HARMLESS,
  seesHeld,
  sendAnyway,
  sentCount,
  setGuard,
  write,
} from './guard-steps.ts';
import { killServiceWorker } from './harness-extension.ts';
import { sentMails, type ComposeBox } from './harness-gmail.ts';
import { launch, type Session } from './harness.ts';

const BRACKETS = 'Thank you for [Ticket #4312] of Monday.';

let session: Session;
let page: Page;
let readErrors: () => Promise<readonly string[]>;
beforeAll(async () => {
  session = await launch();
  await setGuard(session, 'errors');
});
afterAll(async () => {
  expect(await session.close()).toEqual([]);
});

describe.each(Object.entries(GUARD_HOSTS))('%s', (_, host) => {
  beforeEach(async () => {
    page = await host.open(session);
    readErrors = await collectErrors(page);
  });
  afterEach(async () => {
    expect(await readErrors()).toEqual([]);
    await page.close();
  });

  /** Sends a fresh mail in every way there is; the host's own box is gone then. */
  async function eachGoes(prepare: () => Promise<ComposeBox>): Promise<void> {
    let sent = 0;
    for (const [name, way] of Object.entries(host.ways)) {
      await way(await prepare());
      await expect.poll(() => sentCount(page), { message: name }).toBe(++sent);
      expect(await dialog(page).count(), name).toBe(0);
    }
  }

  async function discard(box: ComposeBox): Promise<void> {
    await page.evaluate(() => {
      for (const open of document.querySelectorAll('.asks')) open.remove();
    });
    await host.discard(box);
    await expect.poll(() => readMarks(page)).toEqual([]);
  }

  async function eachIsHeld(prepare: () => Promise<ComposeBox>): Promise<void> {
    for (const [name, way] of Object.entries(host.ways)) {
      const box = await prepare();
      const before = await box.body.innerHTML();
      await way(box);
      await dialog(page).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      expect(await sentCount(page), name).toBe(0);
      expect(await box.body.innerHTML(), name).toBe(before);
      await discard(box);
    }
  }

  it('nothing to hold: goes', () => eachGoes(() => write(host, page, HARMLESS, 0)));

  it('real brackets: goes', () => eachGoes(() => write(host, page, BRACKETS, 0)));

  it('a finding: is held', () => eachIsHeld(() => write(host, page, FLAGGED, 1)));

  it('a finding whose words were changed: goes', () =>
    eachGoes(async () => {
      const box = await write(host, page, FLAGGED, 1);
      await box.body.press('Control+Home');
      for (let step = 0; step < "I'm so".length; step++) await page.keyboard.press('ArrowRight');
      await page.keyboard.type('x');
      return box;
    }));

  it('a blank: is held', () => eachIsHeld(() => write(host, page, BLANK, 0)));

  it('a finding whose sentence is still being written: is held', async () => {
    await setGuard(session, 'errors');
    const box = await host.compose(page);
    await page.keyboard.insertText(FLAGGED.slice(0, -1));
    await expect.poll(() => readMarks(page)).toHaveLength(1);
    await host.click(box);
    await seesHeld(page, 0);
  });

  it('the background is killed after the check: is held', () =>
    eachIsHeld(async () => {
      const box = await write(host, page, FLAGGED, 1);
      await killServiceWorker(session);
      return box;
    }));

  it('“Send anyway” sends once, as the writer chose', async () => {
    let sent = 0;
    for (const [name, way] of Object.entries(host.ways)) {
      await way(await write(host, page, FLAGGED, 1));
      await sendAnyway(page);
      await expect.poll(() => sentCount(page), { message: name }).toBe(++sent);
      await expect.poll(() => readMarks(page)).toEqual([]);
    }
    const mails = await sentMails(page);
    expect(mails.map(({ how }) => how)).toEqual(Object.keys(host.ways).map(howOf));
    for (const { html } of mails) expect(html).toContain(FLAGGED);
  });
});

function howOf(way: string): string {
  if (way === 'Send & archive') return 'archived';
  return way === 'a scheduled time' ? 'scheduled' : 'now';
}
