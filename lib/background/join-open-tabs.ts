import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/**
 * Brings the content scripts of the manifest into tabs that were open before the extension was: the
 * browser itself does so only for pages that are loaded later. A copy that is there already goes.
 * @param onRefused a tab that has to be reloaded first
 */
export async function joinOpenTabs(onRefused: (tabId: number) => void): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  for (const { matches = [], js = [], css = [] } of scripts) {
    const tabs = await browser.tabs.query({ url: matches });
    const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.all(ids.map((id) => join(id, js, css).catch(() => onRefused(id))));
  }
}

async function join(tabId: number, js: string[], css: string[]): Promise<void> {
  const target = { tabId };
  if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js as ScriptPublicPath[] });
}
