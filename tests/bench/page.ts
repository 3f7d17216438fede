/** Times on the mail page: from the key that ends a sentence to its mark, and the longest task. */
import type { Page } from 'playwright-core';
import { summarise } from './statistics.ts';
import { openCompose, typeIn } from '../e2e/harness-gmail.ts';
import { launch } from '../e2e/harness.ts';

const ROUNDS = 20;

declare global {
  /** Milliseconds, of tasks of the page's thread over 50 ms: the browser tells of no shorter ones. */
  var longTasks: Record<'opening' | 'writing', number[]>;
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
    const { opening, writing } = await page.evaluate(() => globalThis.longTasks);
    return [
      `key to mark: ${summarise(times)}`,
      `longest task of the mail page: ${longest(opening)} while it opens, ${longest(writing)} while one writes`,
    ];
  } finally {
    await session.close();
  }
}

const longest = (tasks: readonly number[]): string =>
  tasks.length > 0 ? `${Math.max(...tasks).toFixed(0)} ms` : 'under 50 ms';

/** Counts in the page itself: the marks' registry is shared with it. Without named functions: tsx would wrap them. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.longTasks = { opening: [], writing: [] };
    const begin = performance.now();
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        globalThis.longTasks[startTime < begin ? 'opening' : 'writing'].push(duration);
      }
    }).observe({ type: 'longtask', buffered: true });
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== '.') return;
        const before = CSS.highlights.get('amends-error')?.size ?? 0;
        void (async () => {
          do await new Promise(requestAnimationFrame);
          while ((CSS.highlights.get('amends-error')?.size ?? 0) <= before);
          globalThis.keyToMark = performance.now() - timeStamp;
        })();
      },
      { capture: true },
    );
  });
