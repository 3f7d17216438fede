import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { card, collectErrors, readMarks, rewrites } from '../amends-steps.ts';
import { sentMails, typeIn } from '../harness-gmail.ts';
import { launch, type Session } from '../harness.ts';
import { HOSTS, PLACES, readHtml } from './mail-hosts.ts';

/** A sentence with a mark in it, and what its second rewrite leaves. */
const LANGUAGES = [
  ['en', "I'm sorry, but the courier was late.", "I'm sorry."],
  ['es', 'Lo siento, pero el mensajero llegó tarde.', 'Lo siento.'],
  ['sk', 'Je mi ľúto, ale kuriér meškal.', 'Je mi ľúto.'],
] as const;

describe.each(LANGUAGES)('in %s', (language, sentence, apology) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch({ language });
  });
  afterAll(async () => {
    expect(await session.close()).toEqual([]);
  });

  describe.each(Object.entries(HOSTS))('%s', (_, host) => {
    let page: Page;
    let readErrors: () => Promise<readonly string[]>;
    beforeEach(async () => {
      page = await host.open(session);
      readErrors = await collectErrors(page);
    });
    afterEach(async () => {
      expect(await readErrors()).toEqual([]);
      await page.close();
    });

    it.each(PLACES)('%s: a rewrite is accepted, undone, redone and sent', async (place) => {
      const box = await host.compose[place](page);
      const shown = box.body.page();
      const countMarks = async () => (await readMarks(shown)).length;
      await typeIn(box, sentence);
      await expect.poll(countMarks).toBe(1);
      const before = await readHtml(box);

      await shown.keyboard.press('Alt+Period');
      await rewrites(shown).nth(1).getByRole('button').click();
      await card(shown).waitFor({ state: 'detached' });
      const after = before.replace(sentence, apology);
      await expect.poll(() => readHtml(box)).toBe(after);
      await expect.poll(countMarks).toBe(0);

      await host.undo(box);
      await expect.poll(() => readHtml(box)).toBe(before);
      await expect.poll(countMarks).toBe(1);
      await host.redo(box);
      await expect.poll(() => readHtml(box)).toBe(after);

      await host.send(box);
      await expect.poll(() => sentMails(page)).toHaveLength(1);
      const [mail] = await sentMails(page);
      expect(mail?.html.replaceAll('&nbsp;', ' ')).toContain(after);
      expect(mail?.html).not.toMatch(/amends/i);
    });
  });
});
