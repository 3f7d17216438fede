import { defineContentScript } from 'wxt/utils/define-content-script';
import { ComposePage } from '../../lib/compose/compose-page.ts';
import { loadPageSettings } from '../../lib/compose/page-settings.ts';
import { onEachWriting } from '../../lib/compose/page-writings.ts';
import { findHost } from '../../lib/hosts/find-host.ts';
import { MAIL_HOSTS } from '../../lib/hosts/mail-hosts.ts';
import { createOverlay, mountOverlay } from './overlay.tsx';
import './style.css';

export default defineContentScript({
  matches: MAIL_HOSTS,
  // Outlook opens a draft's own window empty and writes it afterwards.
  matchAboutBlank: true,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  async main(context) {
    const host = findHost(self.origin);
    if (!host) return;
    const settings = await loadPageSettings(context.signal);
    if (context.signal.aborted) return;
    onEachWriting((signal) => {
      context.listenForNewerScripts();
      const overlay = createOverlay();
      const page = new ComposePage(
        { host, settings, overlay, onOrphaned: () => context.abort() },
        signal,
      );
      mountOverlay(overlay, page.controllers, signal);
    }, context.signal);
  },
});
