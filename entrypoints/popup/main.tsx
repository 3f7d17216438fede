import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/PopupPage.tsx';
import { localeItem } from '../../lib/storage/locale.ts';
import { pickLocale } from '../../locales/pick-locale.ts';

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

const [choice, said] = await Promise.all([localeItem.getValue(), readSaid()]);
const locale = pickLocale(choice, browser.i18n.getUILanguage());
document.documentElement.lang = locale;
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PopupPage locale={locale} said={said} onOptions={() => void openOptions()} />,
  );
}
