/** The whole way by keyboard: from finding to finding, inside our cards and outside them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { badge, card, collectErrors, overlay, readCaret, readMarks } from './amends-steps.ts';
import { launch, type Session } from './harness.ts';
import { serviceWorker } from './harness-extension.ts';
import { openCompose, send, typeIn, undoSend, type ComposeBox } from './harness-gmail.ts';

const FIRST = "I'm sorry, but the courier was late.";
const SECOND = 'We apologise, but it was raining.';
const isMark: unknown = expect.stringMatching(/but$/);

let session: Session;
let page: Page;
let box: ComposeBox;

beforeAll(async () => {
  session = await launch();
});
beforeEach(async () => {
  // What one test hides, another one wants to see.
  await (await serviceWorker(session)).evaluate('chrome.storage.local.clear()');
  page = await session.openGmail();
  const readErrors = await collectErrors(page);
  box = await openCompose(page);
  await typeIn(box, `${FIRST}\n${SECOND}`);
  await expect.poll(() => readMarks(page)).toEqual([isMark, isMark]);
  return async () => {
    expect(await readErrors()).toEqual([]);
    await page.close();
  };
});
afterAll(() => session.close());

const seesCardOf = (words: string): Promise<void> =>
  card(page).locator('del', { hasText: words }).first().waitFor({ state: 'attached' });
const lines = (): Promise<string> => box.body.innerText();

describe('from one finding to the next', () => {
  it('also while the focus is in the card, and back to the caret', async () => {
    const before = await readCaret(page);
    await page.keyboard.press('Alt+Period');
    await seesCardOf('courier');
    await page.keyboard.press('Alt+Period');
    await seesCardOf('raining');
    await page.keyboard.press('Alt+Period');
    await seesCardOf('courier');
    await page.keyboard.press('Alt+Comma');
    await seesCardOf('raining');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await readCaret(page)).toBe(before);
  });

  it('also out of the list, which closes', async () => {
    await page.keyboard.press('Alt+Shift+Period');
    await overlay(page).locator('.list').waitFor();
    await page.keyboard.press('Alt+Shift+Period');
    await overlay(page).locator('.list').waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+Shift+Period');
    await overlay(page).locator('.list').waitFor();
    await page.keyboard.press('Alt+Comma');
    await seesCardOf('raining');
    expect(await overlay(page).locator('.list').count()).toBe(0);
  });

  it('accepting on the way, until nothing is left', async () => {
    await page.keyboard.press('Alt+Period');
    await seesCardOf('courier');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+Enter');
    await seesCardOf('raining');
    expect(await lines()).toContain("I'm sorry.\n");
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+Enter');
    await card(page).waitFor({ state: 'detached' });
    await page.keyboard.type(' Done');
    expect(await lines()).toMatch(/We apologise\. Done/);
  });

  it('dismissing on the way', async () => {
    await page.keyboard.press('Alt+Period');
    await seesCardOf('courier');
    await page.keyboard.press('Alt+Shift+Comma');
    await expect.poll(() => readMarks(page)).toEqual([expect.stringMatching(/apologise, but/)]);
    await page.keyboard.type(' On');
    expect(await lines()).toContain(`${SECOND} On`);
  });
});

it('what was chosen for the next words outlives a look at the list', async () => {
  await page.keyboard.press('Control+b');
  await page.keyboard.press('Alt+Shift+Period');
  await overlay(page).locator('.list').waitFor();
  await page.keyboard.press('Escape');
  await overlay(page).locator('.list').waitFor({ state: 'detached' });
  await page.keyboard.type('bold');
  expect(await box.body.locator('b', { hasText: /^bold$/ }).count()).toBe(1);
});

it('from one blank to the next, also in a draft that was closed meanwhile', async () => {
  await (await serviceWorker(session)).evaluate("chrome.storage.local.set({ guard: 'off' })");
  await box.body.press('Control+a');
  await page.keyboard.insertText(
    'We will call [__whom__] by [__day and time__], see [Ticket #12].',
  );
  await send(box);
  const again = await undoSend(page);
  await badge(page).and(page.locator('[data-kind="checked"]')).waitFor();
  await again.body.press('Control+Home');
  const selected = (): Promise<string> => page.evaluate(() => String(getSelection()));
  await page.keyboard.press('Alt+Slash');
  expect(await selected()).toBe('[__whom__]');
  await page.keyboard.type('Kim');
  await page.keyboard.press('Alt+Slash');
  expect(await selected()).toBe('[__day and time__]');
  await page.keyboard.press('Alt+Slash');
  expect(await selected()).toBe('[__day and time__]');
  await page.keyboard.type('Friday, 12:00');
  await page.keyboard.press('Alt+Slash');
  await page.keyboard.type('!');
  expect(await again.body.innerText()).toContain(
    'We will call Kim by Friday, 12:00!, see [Ticket #12].',
  );
});

it('the draft is checked when it is asked for, and its state is said again', async () => {
  const said = overlay(page).getByRole('status');
  await expect.poll(() => said.textContent(), { timeout: 4_000 }).toBe('2 errors');
  await page.keyboard.type(' Sorry, but no');
  await page.keyboard.press('Alt+Shift+Enter');
  await expect.poll(() => readMarks(page), { timeout: 1_000 }).toHaveLength(3);
  await expect.poll(() => said.textContent(), { timeout: 4_000 }).toBe('3 errors');
});

it('what is typed in a card never reaches the page, not even one that listens before all others', async () => {
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { seenKeys: keys });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(type, ({ key }) => keys.push(key), { capture: true });
    }
  });
  await page.keyboard.press('Alt+Period');
  await card(page).locator(':focus').waitFor();
  const field = card(page).getByRole('textbox').first();
  await field.focus();
  await page.keyboard.type('cj#');
  await page.keyboard.press('Control+Enter');
  expect(await field.inputValue()).toBe('cj#');
  const keys = await page.evaluate(
    () => (globalThis as unknown as { seenKeys: string[] }).seenKeys,
  );
  expect(keys.filter((key) => ['c', 'j', '#', 'Enter'].includes(key))).toEqual([]);
});

describe('in the options', () => {
  const setUp = async (): Promise<Page> => {
    const options = await session.context.newPage();
    await options.goto(`chrome-extension://${session.extensionId}/options.html`);
    return options;
  };

  it('a key is changed, and works at once in drafts that are open', async () => {
    const options = await setUp();
    const button = options.getByRole('button', { name: /^Next finding/ });
    await button.click();
    await options.keyboard.press('Alt+Comma');
    await options.getByText('they already stand for this: Previous finding').waitFor();
    await options.keyboard.press('Control+s');
    await options.getByText('without Alt they would be typed').waitFor();
    await options.keyboard.press('Alt+d');
    await options.getByText('the browser, the system or your mail uses them').waitFor();
    await options.keyboard.press('Alt+Shift+k');
    await options.getByRole('button', { name: 'Next finding: Alt+Shift+K' }).waitFor();
    await page.bringToFront();
    await box.body.press('Alt+Shift+k');
    await seesCardOf('courier');
    await options.getByRole('button', { name: 'Back to the usual keys' }).click();
    await options.getByRole('button', { name: 'Next finding: Alt+.' }).waitFor();
    await options.close();
  });
});
