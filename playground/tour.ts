/** Writes a mail as a person would and reads off the screen what the extension says about it. */
import type { Locator, Page } from 'playwright-core';
import { en } from '../locales/en.ts';

const SAMPLE = `Hello Kim,

I'm sorry, but the courier was late. We will send you a new parcel as soon as possible.

`;

export interface Offer {
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
  /** Each with [-what goes-] and {+what comes+}. */
  readonly rewrites: readonly string[];
}

export interface TourReport {
  /** What the badge says. */
  readonly status: string;
  readonly offers: readonly Offer[];
}

async function writeSample(page: Page): Promise<void> {
  await page.locator('[gh="cm"]').click();
  const body = page.locator('[g_editable="true"]');
  await page.locator('[name="subjectbox"]').fill('Your parcel');
  await body.press('Control+Home');
  await body.pressSequentially(SAMPLE);
}

function readRewrite(rewrite: Locator): Promise<string> {
  return rewrite.locator('.preview').evaluate((preview) => {
    const copy = preview.cloneNode(true) as Element;
    for (const blank of copy.querySelectorAll('input, .slot')) {
      blank.replaceWith(`[__${blank.ariaLabel ?? blank.textContent}__]`);
    }
    for (const gone of copy.querySelectorAll('del')) gone.replaceWith(`[-${gone.textContent}-]`);
    for (const come of copy.querySelectorAll('ins')) come.replaceWith(`{+${come.textContent}+}`);
    return copy.textContent;
  });
}

async function readOffer(page: Page, item: Locator): Promise<Offer> {
  const title = await item.locator('strong').innerText();
  const sentence = await item.locator('[lang]').innerText();
  await item.getByRole('button').click();
  const card = page.getByRole('dialog', { name: title.trim() });
  const advice = await card.getByRole('paragraph').first().innerText();
  const rewrites = await card
    .getByRole('list', { name: en.card.rewrites })
    .getByRole('listitem')
    .all();
  return {
    title: title.trim(),
    sentence,
    advice,
    rewrites: await Promise.all(rewrites.map(readRewrite)),
  };
}

/** Leaves the last finding's card open. Throws where the extension shows nothing. */
export async function takeTour(page: Page): Promise<TourReport> {
  await writeSample(page);
  const badge = page.locator('amends-overlay').getByRole('button', { name: 'Amends' });
  await page.locator('amends-overlay [data-kind="checked"]').waitFor();
  const list = page.getByRole('dialog', { name: en.list.title });
  const offers: Offer[] = [];
  await badge.click();
  const status = `Amends: ${(await badge.getAttribute('title')) ?? ''}`;
  const count = await list.getByRole('listitem').count();
  for (let index = 0; index < count; index++) {
    if (index > 0) await badge.click();
    offers.push(await readOffer(page, list.getByRole('listitem').nth(index)));
  }
  return { status, offers };
}
