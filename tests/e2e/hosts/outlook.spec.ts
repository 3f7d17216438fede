import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OUTLOOK_HOST_NAMES } from '../../../playground/outlook/address.ts';
import { badge, collectErrors, overlay, readMarks } from '../amends-steps.ts';
import { typeIn, type ComposeBox } from '../harness-gmail.ts';
import { openNewMail, openReply, popOut, sendMail } from '../harness-outlook.ts';
import { launch, type Session } from '../harness.ts';

const SENTENCE = "I'm sorry, but the courier was late.";
/** What is marked of it. */
const MARKED: unknown = expect.stringMatching(/sorry, but$/);

let session: Session;
beforeAll(async () => {
  session = await launch();
});
afterAll(async () => {
  expect(await session.close()).toEqual([]);
});

const seesMarks = (page: Page, ...words: unknown[]) =>
  expect.poll(() => readMarks(page)).toEqual(words);

/** With the labels until 2025, and in Esperanto, which nobody knows here. */
it.each(OUTLOOK_HOST_NAMES)('a mail at %s is marked', async (hostName) => {
  const page = await session.openOutlook({ hostName, labels: '2025', language: 'eo' });
  await typeIn(await openNewMail(page), SENTENCE);
  await seesMarks(page, MARKED);
  await page.close();
});

describe('in Outlook', () => {
  let page: Page;
  beforeEach(async () => {
    page = await session.openOutlook();
    const readErrors = await collectErrors(page);
    return async () => {
      expect(await readErrors()).toEqual([]);
      await page.close();
    };
  });

  it('a draft in a pane that is hidden is not looked at', async () => {
    const first = await openNewMail(page);
    await typeIn(first, SENTENCE);
    await seesMarks(page, MARKED);
    await sendMail(first);
    await seesMarks(page);
    expect(await page.locator('[aria-multiline="true"]').count()).toBe(1);
    await typeIn(await openNewMail(page), SENTENCE);
    await seesMarks(page, MARKED);
    expect(await badge(page).count()).toBe(1);
  });

  it('each of two drafts is marked', async () => {
    await typeIn(await openNewMail(page), SENTENCE);
    await typeIn(await openNewMail(page), SENTENCE);
    await seesMarks(page, MARKED, MARKED);
    expect(await badge(page).count()).toBe(2);
  });

  it('the signature in the settings is no draft', async () => {
    await typeIn(await openNewMail(page), SENTENCE);
    await seesMarks(page, MARKED);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('textbox', { name: 'Signature' }).pressSequentially(SENTENCE);
    await seesMarks(page, MARKED);
    expect(await badge(page).count()).toBe(1);
  });

  describe('a reply', () => {
    let box: ComposeBox;
    beforeEach(async () => {
      box = await openReply(page);
      await typeIn(box, SENTENCE);
      await seesMarks(page, MARKED);
    });

    it('is the writer’s also between the lines that it quotes, and after undo and redo', async () => {
      await box.body.evaluate((body) => {
        const selection = document.getSelection();
        const lines = [...body.querySelectorAll('.elementToProof')];
        const line = lines.find(({ textContent }) => textContent.startsWith('Ten days'));
        selection?.selectAllChildren(line ?? body);
        selection?.collapseToEnd();
      });
      await page.keyboard.type(`\n${SENTENCE}`);
      await seesMarks(page, MARKED, MARKED);
      await page.keyboard.press('Control+Home');
      await page.keyboard.press('Control+b');
      await typeIn(box, 'Hello. ');
      await seesMarks(page, MARKED, MARKED);
      await page.keyboard.press('Control+z');
      await expect.poll(() => box.body.innerText()).not.toContain('Hello.');
      await seesMarks(page, MARKED, MARKED);
    });

    it('goes on in a window of its own when the extension is updated', async () => {
      const popped = await popOut(page, box);
      const shown = popped.body.page();
      await popped.body.press('End');
      await seesMarks(shown, MARKED);
      await session.loadExtension();
      await typeIn(popped, ` ${SENTENCE}`);
      await seesMarks(shown, MARKED, MARKED);
      expect(await overlay(shown).count()).toBe(1);
      expect(await badge(shown).count()).toBe(1);
      await shown.close();
    });

    it('that is sent by Alt+S holds its quote and nothing of ours', async () => {
      await page.keyboard.press('Alt+s');
      const html = await page.evaluate(() => globalThis.sent.at(-1)?.html ?? '');
      expect(html).toContain(SENTENCE);
      expect(html).toContain('Ten days ago you wrote');
      expect(html).not.toMatch(/amends/i);
    });
  });
});
