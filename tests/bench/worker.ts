/** Times of new drafts in the background worker of a real browser, asked as a mail page asks. */
import type { Browser } from 'webextension-polyfill';
import { draftOf } from './drafts.ts';
import { summarise } from './statistics.ts';
import { launch } from '../e2e/harness.ts';
import { LANGUAGES } from '../../lib/checker/report.ts';
import { PORT_NAME, type ToContent } from '../../lib/messages/protocol.ts';

const ROUNDS = 60;
const WARM_UP = 10;

declare const chrome: Browser;

type Answer = Extract<ToContent, { readonly type: 'report' }>;

/** From the question on the extension's own page to the report: the way there and back included. */
export async function benchWorker(): Promise<string[]> {
  const session = await launch();
  try {
    const page = await session.context.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/options.html`);
    const lines: string[] = [];
    for (const language of LANGUAGES) {
      const texts = Array.from({ length: WARM_UP + ROUNDS }, (_, i) =>
        draftOf(language, 300, i + 1),
      );
      const times = await page.evaluate(
        async ([drafts, name]) => {
          const port = chrome.runtime.connect({ name });
          const took: number[] = [];
          for (const [revision, draft] of drafts.entries()) {
            const start = performance.now();
            await new Promise<void>((resolve) => {
              port.onMessage.addListener((message) => {
                if ((message as Answer).revision === revision) resolve();
              });
              port.postMessage({ type: 'check', box: 1, revision, draft });
            });
            took.push(performance.now() - start);
          }
          return took;
        },
        [
          texts.map((text) => ({ text, language, situation: 'our-mistake', quoted: '' }) as const),
          PORT_NAME,
        ] as const,
      );
      lines.push(`${language}, 300 words, new: ${summarise(times.slice(WARM_UP))}`);
    }
    return lines;
  } finally {
    await session.close();
  }
}
