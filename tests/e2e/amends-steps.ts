/** What a person sees and does of ours on a mail page. */
import type { Locator, Page } from 'playwright-core';
import { readHighlights } from './harness-extension.ts';

export const overlay = (page: Page): Locator => page.locator('amends-overlay');
export const card = (page: Page): Locator => overlay(page).locator('.card');
export const badge = (page: Page): Locator => overlay(page).locator('.badge');
export const rewrites = (page: Page): Locator => card(page).locator('.rewrites > li');

/** The marked words, those of errors first. */
export async function readMarks(page: Page): Promise<readonly string[]> {
  const highlights = await readHighlights(page);
  return highlights
    .filter(({ name }) => name.startsWith('amends-') && !name.startsWith('amends-active-'))
    .flatMap(({ texts }) => texts);
}

/** Milliseconds from now until as many words are marked. */
export function timeToMarks(page: Page, count: number): Promise<number> {
  return page.evaluate(async (count) => {
    const start = performance.now();
    const isMark = (name: string): boolean =>
      name.startsWith('amends-') && !name.startsWith('amends-active-');
    const countMarks = (): number =>
      [...CSS.highlights].reduce((sum, [name, marks]) => sum + (isMark(name) ? marks.size : 0), 0);
    while (countMarks() !== count) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, count);
}

/** The middle of the first marked words on the screen, errors before warnings before hints, in either theme. */
export function placeOfMark(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const names = ['error', 'warning', 'hint'].flatMap((severity) => [
      `amends-${severity}`,
      `amends-${severity}-dark`,
    ]);
    const [range] = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    if (!(range instanceof Range)) throw new Error('Nothing is marked.');
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
}

/** The caret as text before it and behind it in its node. */
export function readCaret(page: Page): Promise<string> {
  return page.evaluate(() => {
    const selection = document.getSelection();
    const text = selection?.focusNode?.textContent ?? '';
    const offset = selection?.focusOffset ?? 0;
    return `${text.slice(0, offset)}|${text.slice(offset)}`;
  });
}

/** Collects every exception that the page gets to see. Call it before the page has a compose box. */
export async function collectErrors(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const errors: string[] = [];
    Object.assign(globalThis, { seenErrors: errors });
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  });
  return () => page.evaluate(() => (globalThis as unknown as { seenErrors: string[] }).seenErrors);
}
