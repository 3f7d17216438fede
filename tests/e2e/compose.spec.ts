import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  badge,
  card,
  collectErrors,
  overlay,
  placeOfMark,
  readCaret,
  readMarks,
  timeToMarks,
} from './amends-steps.ts';
import { launch, type Session } from './harness.ts';
import { openCompose, send, sentMails, typeIn, type ComposeBox } from './harness-gmail.ts';

const UNFINISHED = "I'm sorry, but the courier was late";
const SENTENCE = `${UNFINISHED}.`;
/** What is marked of it. */
const MARKED: unknown = expect.stringMatching(/sorry, but$/);
/** Milliseconds of rest after which also the sentence at the caret is marked. */
const REST = 1_500;

let session: Session;
let page: Page;
let box: ComposeBox;

beforeAll(async () => {
  session = await launch();
  const warmUp = await session.openGmail();
  await typeIn(await openCompose(warmUp), SENTENCE);
  await timeToMarks(warmUp, 1);
  await warmUp.close();
});
beforeEach(async () => {
  page = await session.openGmail();
  const readErrors = await collectErrors(page);
  box = await openCompose(page);
  return async () => {
    expect(await readErrors()).toEqual([]);
    await page.close();
  };
});
afterAll(async () => {
  expect(await session.close()).toEqual([]);
});

const seesMarks = (...words: unknown[]) => expect.poll(() => readMarks(page)).toEqual(words);

describe('a mark', () => {
  it('comes when the sentence ends', async () => {
    await typeIn(box, SENTENCE);
    expect(await timeToMarks(page, 1)).toBeLessThan(REST / 2);
    expect(await readMarks(page)).toEqual([MARKED]);
  });

  it('comes after a rest, and not before, where the sentence is not finished', async () => {
    await typeIn(box, UNFINISHED);
    expect(await timeToMarks(page, 1)).toBeGreaterThan(REST - 200);
  });

  it('comes when the caret leaves the sentence', async () => {
    await typeIn(box, `Hello Kim,\n${UNFINISHED}`);
    await page.keyboard.press('ArrowUp');
    expect(await timeToMarks(page, 1)).toBeLessThan(REST / 2);
  });

  it('comes when the line ends', async () => {
    await typeIn(box, `${UNFINISHED}\n`);
    expect(await timeToMarks(page, 1)).toBeLessThan(REST / 2);
  });

  it('does not blink while its sentence is taken up again', async () => {
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    await page.evaluate(() => {
      const seen = new Set<number>();
      Object.assign(globalThis, { seenMarks: seen });
      const look = (): void => {
        seen.add(CSS.highlights.get('amends-error')?.size ?? 0);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.keyboard.press('Backspace');
    await typeIn(box, ' and it rained');
    const seen = await page.evaluate(() => [
      ...(globalThis as unknown as { seenMarks: Set<number> }).seenMarks,
    ]);
    expect(seen).toEqual([1]);
  });

  it('is gone at once when its words are touched', async () => {
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    await page.keyboard.press('Home');
    for (let step = 0; step < "I'm so".length; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('x');
    expect(await readMarks(page)).toEqual([]);
  });

  it('is for the writer’s own words, not for the signature', async () => {
    await page.evaluate((sentence) => {
      document.querySelector('.gmail_signature')?.append(sentence);
    }, SENTENCE);
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
  });

  it('comes back by itself after the page cleared all highlights', async () => {
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await timeToMarks(page, 1)).toBeLessThan(2_000);
    expect(await readMarks(page)).toEqual([MARKED]);
  });

  it('waits for an input method', async () => {
    await typeIn(box, `${SENTENCE} `);
    await seesMarks(MARKED);
    const input = await session.context.newCDPSession(page);
    await input.send('Input.imeSetComposition', {
      text: SENTENCE,
      selectionStart: SENTENCE.length,
      selectionEnd: SENTENCE.length,
    });
    await expect.poll(() => box.body.innerText()).toContain(`${SENTENCE} ${SENTENCE}`);
    expect(await readMarks(page)).toEqual([MARKED]);
    await input.send('Input.insertText', { text: SENTENCE });
    await seesMarks(MARKED, MARKED);
  });

  it('is in each of two compose boxes', async () => {
    await typeIn(box, SENTENCE);
    const second = await openCompose(page);
    await typeIn(second, SENTENCE);
    await seesMarks(MARKED, MARKED);
    expect(await badge(page).count()).toBe(2);
  });
});

describe('the badge', () => {
  const kind = () => badge(page).getAttribute('data-kind');

  it('is not there for an empty draft', async () => {
    await typeIn(box, SENTENCE);
    await badge(page).waitFor();
    await page.keyboard.press('Shift+Home');
    await page.keyboard.press('Delete');
    await badge(page).waitFor({ state: 'detached' });
  });

  it('says “not checked” for a language that is not known', async () => {
    await typeIn(box, 'Bonjour Madame, nous sommes vraiment désolés pour ce retard.');
    await expect.poll(kind).toBe('not-checked');
  });

  it('says “not checked” for a draft that is too long', async () => {
    await page.evaluate(() => {
      const long = document.createElement('div');
      long.textContent = 'The courier was late. '.repeat(12_000);
      document.querySelector('[g_editable]')?.prepend(long);
    });
    await expect.poll(kind).toBe('not-checked');
    expect(await readMarks(page)).toEqual([]);
  });

  it('says “checked” for a clean draft', async () => {
    await typeIn(box, 'The courier was late.');
    await expect.poll(kind).toBe('checked');
  });
});

describe('the card', () => {
  beforeEach(async () => {
    await typeIn(box, SENTENCE);
    await seesMarks(MARKED);
  });

  it('opens by a click on the words', async () => {
    const { x, y } = await placeOfMark(page);
    await page.mouse.click(x, y);
    await card(page).waitFor();
    expect(await readCaret(page)).toMatch(/^I'm s.*\|.*but the courier/);
  });

  it('opens when the pointer rests on the words, and closes when it leaves', async () => {
    const { x, y } = await placeOfMark(page);
    await page.mouse.move(x, y);
    await card(page).waitFor();
    await page.mouse.move(5, 300);
    await card(page).waitFor({ state: 'detached' });
  });

  it('stays while the pointer is in it', async () => {
    const { x, y } = await placeOfMark(page);
    await page.mouse.move(x, y);
    await card(page).hover();
    const closes = card(page).waitFor({ state: 'detached', timeout: 600 });
    await expect(closes).rejects.toThrow('Timeout');
    await page.mouse.move(5, 300);
    await card(page).waitFor({ state: 'detached' });
  });

  it('opens and closes by keyboard, and the caret is where it was', async () => {
    const before = await readCaret(page);
    await page.keyboard.press('Alt+Period');
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await readCaret(page)).toBe(before);
    await page.keyboard.type(' On.');
    expect(await box.body.innerText()).toContain(`${SENTENCE} On.`);
  });

  it('closes by Escape from the mail too, and the compose box stays', async () => {
    const { x, y } = await placeOfMark(page);
    await page.mouse.click(x, y);
    await card(page).waitFor();
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    expect(await box.body.isVisible()).toBe(true);
  });

  it('gets out of the way when one types', async () => {
    const { x, y } = await placeOfMark(page);
    await page.mouse.click(x, y);
    await card(page).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await card(page).waitFor({ state: 'detached' });
  });

  it('keeps its keys from the page', async () => {
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(globalThis, { seenKeys: keys });
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        document.addEventListener(type, ({ key }) => keys.push(key));
      }
    });
    await page.keyboard.press('Alt+Period');
    await card(page).waitFor();
    await page.keyboard.type('cj');
    await page.keyboard.press('Tab');
    const keys = await page.evaluate(
      () => (globalThis as unknown as { seenKeys: string[] }).seenKeys,
    );
    expect(keys.filter((key) => ['c', 'j', 'Tab'].includes(key))).toEqual([]);
  });

  it('is reached from the list, which opens by keyboard', async () => {
    await page.keyboard.press('Alt+Shift+Period');
    await overlay(page)
      .getByRole('button', { name: /An apology/ })
      .first()
      .click();
    await card(page).waitFor();
  });
});

it('what is sent holds nothing of ours', async () => {
  await typeIn(box, SENTENCE);
  await seesMarks(MARKED);
  await page.keyboard.press('Alt+Period');
  await card(page).waitFor();
  await page.keyboard.press('Escape');
  await send(box);
  const [mail] = await sentMails(page);
  expect(mail?.html).toMatch(/^<div>I'm sorry, but the courier was late\.<\/div>/);
  expect(mail?.html).not.toMatch(/amends/i);
  await overlay(page).waitFor({ state: 'detached' });
  expect(await readMarks(page)).toEqual([]);
});
