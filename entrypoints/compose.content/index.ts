import { defineContentScript } from 'wxt/utils/define-content-script';
import { ComposePage } from '../../lib/compose/compose-page.ts';
import { loadPageSettings } from '../../lib/compose/page-settings.ts';
import { findHost } from '../../lib/hosts/find-host.ts';
import { MAIL_HOSTS } from '../../lib/hosts/mail-hosts.ts';
import { createOverlay, mountOverlay } from './overlay.tsx';
import './style.css';

export default defineContentScript({
  matches: MAIL_HOSTS,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  async main(context) {
    const host = findHost(location.hostname);
    if (!host) return;
    const { signal } = context;
    const overlay = createOverlay();
    const settings = await loadPageSettings(signal);
    if (signal.aborted) return;
    const page = new ComposePage(
      { host, settings, overlay, onOrphaned: () => context.abort() },
      signal,
    );
    mountOverlay(overlay, page.controllers, signal);
  },
});
