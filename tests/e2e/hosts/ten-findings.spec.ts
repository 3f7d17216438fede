/** A mail with ten findings, put right by keyboard alone: what stands there afterwards can be sent. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../lib/checker/report.ts';
import { card, collectErrors, readMarks, rewrites } from '../amends-steps.ts';
import { serviceWorker } from '../harness-extension.ts';
import { sentMails, type ComposeBox } from '../harness-gmail.ts';
import { launch, screenshot, type Session } from '../harness.ts';
import { HOSTS } from './mail-hosts.ts';

const DRAFTS: Readonly<Record<Language, string>> = {
  en: `Dear Ms Doyle,
I'm sorry, but the courier was late.
We apologise for any inconvenience this may have caused.
Mistakes were made with order 4471.
You should have read the terms before you ordered.
Our supplier let us down.
We will send the new parcel as soon as possible.
We'll try to keep the price at £120.
I guess the label was wrong.
Unfortunately we can't refund the postage.
It was only a small scratch.
Kind regards,
Kim Ward
`,
  es: `Estimada señora Ortega:
Lo siento, pero el mensajero llegó tarde.
Lamentamos las molestias que le hayamos podido ocasionar.
Se cometió un error con el pedido 4471.
Usted debería haber leído las condiciones antes de pedir.
Nuestro proveedor nos falló.
Le enviaremos el paquete nuevo lo antes posible.
Intentaremos mantener el precio de 120 €.
Supongo que la etiqueta estaba mal.
Lamentablemente no podemos devolverle el porte.
Tiene que hablar con el almacén por la caja.
Un saludo,
Ana Gil
`,
  sk: `Vážená pani Kováčová,
je mi to ľúto, ale kuriér meškal.
Ospravedlňujeme sa za prípadné nepríjemnosti.
Pri objednávke 4471 došlo k omylu.
Mali ste si pred objednaním prečítať podmienky.
Zlyhal náš dodávateľ.
Nový balík vám pošleme čo najskôr.
Pokúsime sa udržať cenu 120 €.
Zrejme bol zlý štítok.
Bohužiaľ, poštovné vám nemôžeme vrátiť.
Kvôli škatuli sa musíte obrátiť na sklad.
S pozdravom
Jana Malá
`,
};

/** More than there are findings, as a card may be opened twice. */
const MOST_CARDS = 30;

describe.each(LANGUAGES)('in %s', (language) => {
  const draft = DRAFTS[language];
  let session: Session;
  beforeAll(async () => {
    session = await launch({ language });
  });
  afterAll(async () => {
    expect(await session.close()).toEqual([]);
  });

  it.each(Object.entries(HOSTS))('%s', async (name, host) => {
    // What is hidden in one mail is not wanted in the next one.
    await (await serviceWorker(session)).evaluate('chrome.storage.local.clear()');
    const page = await host.open(session);
    const readErrors = await collectErrors(page);
    const box = await host.compose['new message'](page);
    const shoot = (when: string) => screenshot(page, `ten-${name}-${language}-${when}`);
    await page.keyboard.insertText(draft);
    await expect
      .poll(async () => (await readMarks(page)).length, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(10);
    await shoot('before');
    await mendAll(page, box);
    await shoot('after');
    const text = await box.body.innerText();
    expect(text).not.toContain('[__');
    for (const fact of ['4471', '120', ...draft.trim().split('\n').slice(-2)]) {
      expect(text).toContain(fact);
    }
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => sentMails(page)).toHaveLength(1);
    expect(await readErrors()).toEqual([]);
    await page.close();
  });
});

async function mendAll(page: Page, { body }: ComposeBox): Promise<void> {
  for (let cards = 0; cards < MOST_CARDS; cards++) {
    // The sentence that was just written counts too.
    await page.keyboard.press('Alt+Shift+Enter');
    if ((await card(page).count()) === 0) await page.keyboard.press('Alt+Period');
    const isOpen = await opens(card(page));
    if (!isOpen && (await readMarks(page)).length === 0) return;
    if (!isOpen) continue;
    if ((await card(page).and(page.locator('.gone')).count()) > 0) {
      // What was mended before it made it sound better.
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'detached' });
    } else if ((await rewrites(page).count()) > 0) {
      const before = await body.innerText();
      await takeFirst(page);
      await succeeds(expect.poll(() => body.innerText(), PATIENCE).not.toBe(before));
    } else {
      const before = await card(page).allInnerTexts();
      await page.keyboard.press('Alt+Shift+Comma');
      await succeeds(expect.poll(() => card(page).allInnerTexts(), PATIENCE).not.toEqual(before));
    }
  }
  throw new Error('There is no end to it.');
}

/** On a busy machine one more round is needed at times: what is not there yet is looked for again. */
const PATIENCE = { timeout: 5_000 };

const succeeds = (step: Promise<unknown>): Promise<boolean> =>
  step.then(
    () => true,
    () => false,
  );

const opens = (shown: Locator): Promise<boolean> => succeeds(shown.waitFor({ timeout: 2_000 }));

/**
 * Fills in what is missing where the focus is, then accepts; where the focus is in the mail the same
 * key leads into the card. The check that still runs may find the words in order at any moment: then
 * there is nothing to take.
 */
async function takeFirst(page: Page): Promise<void> {
  const focused = card(page).locator('.rewrites :focus');
  if (await succeeds(focused.waitFor(PATIENCE))) {
    const rewrite = rewrites(page).filter({ has: page.locator(':focus') });
    const fields = await rewrite.locator('[data-blank]').count();
    for (let field = 0; field < fields && (await focused.count()) > 0; field++) {
      if ((await focused.and(page.locator('[type="radio"]')).count()) > 0) {
        await page.keyboard.press('Space');
      } else {
        await page.keyboard.type('Kim');
      }
      if (field < fields - 1) await page.keyboard.press('Enter');
    }
  }
  await page.keyboard.press('Alt+Enter');
}
