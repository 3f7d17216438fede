/** `npm run screenshots`: badge, card, list and a held mail in both hosts, to be looked at by a person. Into `.cache/screenshots`. */
import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { LANGUAGES, type Language } from '../../lib/checker/report.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import { badge, card, overlay } from '../e2e/amends-steps.ts';
import { serviceWorker } from '../e2e/harness-extension.ts';
import { openCompose, typeIn, type ComposeBox } from '../e2e/harness-gmail.ts';
import { openNewMail } from '../e2e/harness-outlook.ts';
import { launch, screenshot, type Session } from '../e2e/harness.ts';

declare global {
  /** Of the extension's own worlds. */
  var chrome: Browser;
}

const DRAFTS: Readonly<Record<Language, string>> = {
  en: "I'm sorry, but the courier was late with your parcel.\nWe will send it as soon as possible.\n",
  es: 'Lo siento, pero el mensajero llegó tarde con su paquete.\nSe lo enviaremos lo antes posible.\n',
  sk: 'Je mi to ľúto, ale kuriér sa s vaším balíkom oneskoril.\nPošleme vám ho čo najskôr.\n',
};

interface Look {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Device pixels a CSS pixel. */
  readonly zoom?: number;
  readonly forcedColors?: 'active';
}

const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { theme: 'dark' },
  // What is left of a window of 1280 × 800 at 200 %.
  'at-200': { width: 640, height: 400, zoom: 2 },
  'at-320px': { width: 320, height: 640 },
  'forced-colours': { forcedColors: 'active' },
};

interface Host {
  open(session: Session, look: Look, language: Language): Promise<Page>;
  compose(page: Page): Promise<ComposeBox>;
}

const HOSTS: Readonly<Record<'gmail' | 'outlook', Host>> = {
  gmail: {
    open: (session, { theme = 'light' }, language) => session.openGmail({ theme, language }),
    compose: openCompose,
  },
  outlook: {
    open: (session, { theme = 'light' }, language) => session.openOutlook({ theme, language }),
    compose: openNewMail,
  },
};

async function dress(page: Page, session: Session, look: Look): Promise<void> {
  const { theme = 'light', forcedColors = 'none', width = 900, height = 700, zoom = 1 } = look;
  await page.emulateMedia({ colorScheme: theme, forcedColors });
  await page.setViewportSize({ width, height });
  const tab = await session.context.newCDPSession(page);
  const size = { width, height, deviceScaleFactor: zoom, mobile: false };
  await tab.send('Emulation.setDeviceMetricsOverride', size);
}

/** A card or a list is placed a frame after it is there. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

async function shoot(page: Page, box: ComposeBox, language: Language, name: string): Promise<void> {
  const take = async (part: string): Promise<void> => {
    await settle(page);
    console.log(await screenshot(page, `${name}-${part}`));
  };
  await typeIn(box, DRAFTS[language]);
  await badge(page).and(page.locator('[data-kind="checked"]')).waitFor();
  await take('badge');
  await page.keyboard.press('Alt+Comma');
  await card(page).waitFor();
  await take('card-with-date');
  await page.keyboard.press('Alt+Comma');
  await take('card');
  await card(page).locator('button[aria-expanded]').click();
  await take('card-with-more');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+Period');
  await overlay(page).locator('.list').waitFor();
  await take('list');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await overlay(page).getByRole('alertdialog').waitFor();
  await take('held');
}

buildExtension();
for (const language of LANGUAGES) {
  const session = await launch();
  const worker = await serviceWorker(session);
  await worker.evaluate(
    (locale) => chrome.storage.local.set({ locale, guard: 'warnings' }),
    language,
  );
  for (const [hostName, host] of Object.entries(HOSTS)) {
    for (const [lookName, look] of Object.entries(LOOKS)) {
      const page = await host.open(session, look, language);
      await dress(page, session, look);
      const box = await host.compose(page);
      await shoot(page, box, language, `${hostName}-${language}-${lookName}`);
      await page.close();
    }
  }
  await session.close();
}
