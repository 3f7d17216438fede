/** Times on the mail page: from the key that ends a sentence to its mark, and the longest task. */
import type { Page } from 'playwright-core';
import { summarise } from './statistics.ts';
import { openCompose, typeIn } from '../e2e/harness-gmail.ts';
import { launch } from '../e2e/harness.ts';

const ROUNDS = 20;

declare global {
  /** Milliseconds, of tasks of the page's thread over 50 ms: the browser tells of no shorter ones. */
  var longTasks: number[];
  /** Milliseconds from the last full stop to the painted mark. */
  var keyToMark: number | null;
}

export async function benchPage(): Promise<string[]> {
  const session = await launch();
  try {
    const page = await session.openGmail();
    const compose = await openCompose(page, { to: 'client@example.com', subject: 'The delay' });
    await watch(page);
    const times: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      await typeIn(compose, `I'm sorry, but courier ${i} was late`);
      await page.evaluate(() => (globalThis.keyToMark = null));
      await typeIn(compose, '.');
      await page.waitForFunction(() => globalThis.keyToMark !== null);
      times.push((await page.evaluate(() => globalThis.keyToMark)) ?? NaN);
      await typeIn(compose, ' ');
    }
    const longest = Math.max(0, ...(await page.evaluate(() => globalThis.longTasks)));
    return [
      `key to mark: ${summarise(times)}`,
      `longest task of the mail page: ${longest > 0 ? `${longest.toFixed(0)} ms` : 'under 50 ms'}`,
    ];
  } finally {
    await session.close();
  }
}

/** Counts in the page itself: the marks' registry is shared with it. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask', buffered: true });
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== '.') return;
        const before = CSS.highlights.get('amends-error')?.size ?? 0;
        const look = () => {
          const now = CSS.highlights.get('amends-error')?.size ?? 0;
          if (now > before) globalThis.keyToMark = performance.now() - timeStamp;
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
