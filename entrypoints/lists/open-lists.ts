import { browser } from 'wxt/browser';

/** Shows the page of team lists in a tab of its own. */
export async function openLists(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/lists.html') });
}
