import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { badge, collectErrors, overlay, readMarks } from '../amends-steps.ts';
import { serviceWorker } from '../harness-extension.ts';
import {
  openCompose,
  openInline,
  send,
  sentMails,
  typeIn,
  undoSend,
  type ComposeBox,
} from '../harness-gmail.ts';
import { launch, type Session } from '../harness.ts';

declare global {
  /** Of the extension's own worlds, in which some actions run. */
  var chrome: Browser;
}

const SENTENCE = "I'm sorry, but the courier was late.";
/** What is marked of it. */
const MARKED: unknown = expect.stringMatching(/sorry, but$/);

let session: Session;
let page: Page;

/** In Esperanto, whose labels nobody knows here. */
beforeAll(async () => {
  session = await launch({ language: 'eo' });
});
beforeEach(async () => {
  page = await session.openGmail();
  const readErrors = await collectErrors(page);
  return async () => {
    expect(await readErrors()).toEqual([]);
    await page.close();
  };
});
afterAll(async () => {
  expect(await session.close()).toEqual([]);
});

const seesMarks = (...words: unknown[]) => expect.poll(() => readMarks(page)).toEqual(words);

/** Puts the caret behind the first line of the mail that is quoted. */
const goToQuote = ({ body }: ComposeBox): Promise<void> =>
  body.evaluate((element) => {
    const selection = document.getSelection();
    selection?.selectAllChildren(element.querySelector('blockquote div') ?? element);
    selection?.collapseToEnd();
  });

describe('a reply', () => {
  let box: ComposeBox;
  beforeEach(async () => {
    box = await openInline(page, 'reply');
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
  });

  it('is marked, the mail that it quotes is not, also when that comes later', async () => {
    await box.root.locator('.ajR').click();
    await expect.poll(() => box.body.innerText()).toContain('this is not good enough');
    await typeIn(box, ' ');
    await seesMarks(MARKED);
  });

  it('is the writer’s also between and inside the lines that it quotes', async () => {
    await box.root.locator('.ajR').click();
    await goToQuote(box);
    await page.keyboard.type(`\n${SENTENCE}`);
    await seesMarks(MARKED, MARKED);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.type(` ${SENTENCE}`);
    await seesMarks(MARKED, MARKED, MARKED);
    await box.body.press('Control+Home');
    await seesMarks(MARKED, MARKED, MARKED);
  });

  it('that was sent and taken back is marked in its new compose box', async () => {
    await send(box);
    await overlay(page).waitFor({ state: 'detached' });
    await undoSend(page);
    await seesMarks(MARKED);
    expect(await sentMails(page)).toEqual([]);
  });
});

it('a mail that is forwarded is not the writer’s, what stands above it is', async () => {
  await typeIn(await openInline(page, 'forward'), SENTENCE);
  await seesMarks(MARKED);
});

it('full screen and back: marks and badge stay with the mail', async () => {
  const box = await openCompose(page);
  await typeIn(box, SENTENCE);
  await seesMarks(MARKED);
  for (const isFullScreen of [true, false]) {
    await box.root.locator('.Hq').click();
    expect(await page.locator('.aSt').count()).toBe(isFullScreen ? 1 : 0);
    await seesMarks(MARKED);
    expect(await badge(page).count()).toBe(1);
    await typeIn(box, ` ${isFullScreen ? 'One' : 'Two'}.`);
  }
  expect(await box.body.innerText()).toContain(`${SENTENCE} One. Two.`);
});

it('plain text: marks stay, the signature is not the writer’s', async () => {
  const box = await openCompose(page);
  await typeIn(box, SENTENCE);
  await box.body.evaluate((body, sentence) => {
    body.querySelector('.gmail_signature')?.append(sentence);
  }, SENTENCE);
  await box.root.locator('.plain').click();
  expect(await box.body.locator('.gmail_signature').count()).toBe(0);
  await seesMarks(MARKED);
});

it('a page whose compose box cannot be told is shown as not checked by the icon', async () => {
  await page.evaluate(() => {
    const body = document.createElement('div');
    body.contentEditable = 'true';
    body.role = 'textbox';
    body.ariaMultiLine = 'true';
    document.body.append(body);
  });
  const worker = await serviceWorker(session);
  const readIcon = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });
  await expect.poll(readIcon).toBe('?');
});
