import { browser, type Browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Brings the content scripts of the manifest into tabs that were open before the extension was: the
 * browser itself does so only for pages that are loaded later. A copy that is there already goes.
 * @param onRefused a tab that has to be reloaded first
 */
export async function joinOpenTabs(onRefused: (tabId: number) => void): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  for (const { matches = [], js = [], css = [] } of scripts) {
    const tabs = idsOf(await browser.tabs.query({ url: matches }));
    const others = idsOf((await browser.tabs.query({})).filter(({ url }) => url === undefined));
    await Promise.all([
      ...tabs.map((id) => join(id, js, css).catch(() => onRefused(id))),
      // Among those whose address is not told are windows that a mail page opened empty.
      ...others.map((id) => join(id, js, css).catch(() => undefined)),
    ]);
  }
}

const idsOf = (tabs: readonly Browser.tabs.Tab[]): number[] =>
  tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));

async function join(tabId: number, js: string[], css: string[]): Promise<void> {
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js as ScriptPublicPath[] });
}
