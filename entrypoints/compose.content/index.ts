import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ComposePage } from '../../lib/compose/compose-page.ts';
import { keepKeys } from '../../lib/compose/keep-keys.ts';
import { loadPageSettings } from '../../lib/compose/page-settings.ts';
import { onEachWriting } from '../../lib/compose/page-writings.ts';
import { watchSends } from '../../lib/guard/watch-sends.ts';
import { findHost } from '../../lib/hosts/find-host.ts';
import { MAIL_HOSTS } from '../../lib/hosts/mail-hosts.ts';
import { createOverlay } from './create-overlay.ts';
import { showOverlay } from './show-overlay.ts';
import './style.css';

export default defineContentScript({
  matches: MAIL_HOSTS,
  // Outlook opens a draft's own window empty and writes it afterwards.
  matchAboutBlank: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(context) {
    const host = findHost(self.origin);
    if (!host) return;
    const { version } = browser.runtime.getManifest();
    const loading = loadPageSettings(context.signal);
    const start = async (signal: AbortSignal): Promise<void> => {
      context.listenForNewerScripts();
      const overlay = createOverlay();
      const opened: { page?: ComposePage } = {};
      // Both at once, before the page has listeners of its own. A copy without its extension holds nothing.
      watchSends(
        (event) => Boolean(browser.runtime.id) && opened.page?.holds(event) === true,
        signal,
      );
      keepKeys(overlay, signal);
      const settings = await loading;
      if (signal.aborted) return;
      const page = new ComposePage(
        { host, settings, overlay, version, onOrphaned: () => context.abort() },
        signal,
      );
      opened.page = page;
      showOverlay(overlay, page.controllers, () => page.goQuiet(), signal);
    };
    onEachWriting((signal) => void start(signal), context.signal);
  },
});
