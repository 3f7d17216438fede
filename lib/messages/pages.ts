import { browser, type Browser } from 'wxt/browser';
import { PORT_NAME, type ToBackground, type ToContent } from './protocol.ts';

/** A page with an open compose box, as the background sees it. */
export interface Page {
  readonly tabId: number | undefined;
  /** Does nothing where the page is gone. */
  send(message: ToContent): void;
}

export interface PageEvents {
  onMessage(page: Page, message: ToBackground): void;
  onGone(page: Page): void;
}

function createPage(port: Browser.runtime.Port): Page {
  return {
    tabId: port.sender?.tab?.id,
    send: (message) => {
      try {
        port.postMessage(message);
      } catch {
        port.disconnect();
      }
    },
  };
}

/** Takes calls from content scripts. Gives the pages that are connected now. */
export function acceptPages(events: PageEvents): ReadonlySet<Page> {
  const pages = new Set<Page>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT_NAME) return;
    const page = createPage(port);
    pages.add(page);
    port.onMessage.addListener((message: ToBackground) => events.onMessage(page, message));
    port.onDisconnect.addListener(() => {
      pages.delete(page);
      events.onGone(page);
    });
  });
  return pages;
}
