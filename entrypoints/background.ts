import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchCoolDowns } from '../lib/background/cool-downs.ts';
import { DraftChecker } from '../lib/background/draft-checker.ts';
import { hideDismissed } from '../lib/background/hide-dismissed.ts';
import { joinOpenTabs } from '../lib/background/join-open-tabs.ts';
import { startLists } from '../lib/background/lists/start-lists.ts';
import {
  readCheckOptions,
  readLocale,
  watchCheckOptions,
} from '../lib/background/read-check-options.ts';
import { servePages } from '../lib/background/serve-pages.ts';
import { showStatus, showWaiting } from '../lib/background/toolbar.ts';
import { localDay } from '../lib/local-day.ts';
import type { Status } from '../lib/messages/status.ts';
import { rememberFirstDay } from '../lib/storage/first-day.ts';
import { followSync } from '../lib/storage/sync.ts';

async function loadEngine() {
  const [{ loadChecker }, { loadSecondVoice }, { rules }] = await Promise.all([
    import('../lib/checker/checker.ts'),
    import('../lib/checker/load-second-voice.ts'),
    import('../lib/rules/index.ts'),
  ]);
  return loadChecker(rules, await loadSecondVoice());
}

export default defineBackground(() => {
  const show = async (tabId: number, status: Status): Promise<void> => {
    await showStatus(tabId, status, await readLocale());
  };
  const checkAgain = (): void => {
    for (const page of pages) page.send({ type: 'settings-changed' });
  };
  const lists = startLists(checkAgain);
  const readOptions = async () => readCheckOptions(await lists.speaking());
  const pages = servePages({
    checker: new DraftChecker(loadEngine, readOptions, hideDismissed),
    silentHits: lists.silentHits,
    showStatus: (tabId, status) => void show(tabId, status),
  });
  watchCheckOptions(checkAgain);
  followSync();

  void rememberFirstDay(localDay(new Date()));
  watchCoolDowns({
    onDue: (id) => {
      for (const page of pages) page.send({ type: 'remind', id });
    },
    onWaiting: (count) => void showWaiting(count),
  });

  const join = (): void =>
    void joinOpenTabs(
      (tabId) => void show(tabId, { kind: 'not-checked', reason: 'reload-needed' }),
    );
  browser.runtime.onInstalled.addListener(join);
  browser.runtime.onStartup.addListener(join);
});
