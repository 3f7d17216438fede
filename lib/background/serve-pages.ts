import type { Status } from '../messages/status.ts';
import { acceptPages, type Page } from '../messages/pages.ts';
import type { ToBackground } from '../messages/protocol.ts';
import type { DraftChecker } from './draft-checker.ts';
import type { SilentHits } from './lists/silent-hits.ts';

export interface PageServices {
  readonly checker: DraftChecker;
  readonly silentHits: SilentHits;
  showStatus(tabId: number, status: Status): void;
}

type Check = Extract<ToBackground, { type: 'check' }>;

async function answerCheck(page: Page, services: PageServices, check: Check): Promise<void> {
  const { box, revision, draft } = check;
  try {
    const { silent = [], ...report } = await services.checker.check(draft);
    page.send({ type: 'report', box, revision, report });
    void services.silentHits.count(page, box, silent);
  } catch {
    page.send({ type: 'failed', box, revision });
  }
}

/** Does what pages ask for. Gives the pages that are connected now. */
export function servePages(services: PageServices): ReadonlySet<Page> {
  const { checker } = services;
  const say = ({ tabId }: Page, status: Status): void => {
    if (tabId !== undefined) services.showStatus(tabId, status);
  };
  return acceptPages({
    onMessage: (page, message) => {
      switch (message.type) {
        case 'warm-up':
          checker.warmUp().catch(() => undefined);
          return;
        case 'check':
          void answerCheck(page, services, message);
          return;
        case 'status':
          say(page, message.status);
          return;
        case 'ping':
      }
    },
    onGone: (page) => say(page, { kind: 'idle' }),
  });
}
