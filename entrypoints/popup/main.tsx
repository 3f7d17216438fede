import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/PopupPage.tsx';
import { coolDownsItem, endCoolDown, type CoolDown } from '../../lib/storage/cool-downs.ts';
import { localeItem } from '../../lib/storage/locale.ts';
import type { Locale } from '../../lib/checker/report.ts';
import { pickLocale } from '../../locales/pick-locale.ts';
import { openLists } from '../lists/open-lists.ts';

/** The icon's title is what the background says of a tab; without one of its own, nothing is to be said. */
async function readSaid(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const [said, usual] = await Promise.all([
    browser.action.getTitle({ tabId: tab.id }),
    browser.action.getTitle({}),
  ]);
  return said === usual ? null : said;
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

interface PopupProps {
  readonly locale: Locale;
  readonly said: string | null;
  readonly coolDowns: readonly CoolDown[];
}

function Popup({ locale, said, coolDowns }: PopupProps) {
  const [waiting, setWaiting] = useState(() => coolDowns.filter(({ due }) => due <= Date.now()));
  const forget = async (done: string): Promise<void> => {
    await endCoolDown(done, Date.now());
    setWaiting(waiting.filter(({ id }) => id !== done));
  };
  return (
    <PopupPage
      locale={locale}
      said={said}
      waiting={waiting}
      onDone={(id) => void forget(id)}
      onOptions={() => void openOptions()}
      onLists={() => void openLists().then(() => window.close())}
    />
  );
}

const [choice, said, coolDowns] = await Promise.all([
  localeItem.getValue(),
  readSaid(),
  coolDownsItem.getValue(),
]);
const locale = pickLocale(choice, browser.i18n.getUILanguage());
document.documentElement.lang = locale;
const root = document.getElementById('root');
if (root) createRoot(root).render(<Popup locale={locale} said={said} coolDowns={coolDowns} />);
