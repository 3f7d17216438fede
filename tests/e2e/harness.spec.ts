import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { launch, type Session } from './harness.ts';
import {
  evaluateIsolated,
  killServiceWorker,
  readHighlights,
  serviceWorker,
} from './harness-extension.ts';

const reach = (address: string): Promise<unknown> => fetch(address).catch(() => null);

let session: Session;
let page: Page;

beforeEach(async () => {
  session = await launch();
  page = await session.openGmail();
  return () => session.close();
});

describe('the harness', () => {
  it('tells every address that is asked for besides the playground', async () => {
    await page.evaluate(reach, '/leak?from=page');
    await evaluateIsolated(page, session, reach, 'https://leak.example/from-content-script');
    await (await serviceWorker(session)).evaluate(reach, 'https://leak.example/from-background');
    await page.goto('https://leak.example/from-address-bar').catch(() => null);
    expect(await session.close()).toEqual([
      'https://leak.example/from-address-bar',
      'https://leak.example/from-background',
      'https://leak.example/from-content-script',
      'https://mail.google.com/leak?from=page',
    ]);
  });

  it("reads the highlights of the content script's world", async () => {
    await evaluateIsolated(page, session, paintNote, 'harness');
    expect(await readHighlights(page)).toContainEqual({
      name: 'harness',
      texts: [expect.stringContaining('Playground')],
    });
  });

  it('ends the background, which starts again when it is needed', async () => {
    const worker = await serviceWorker(session);
    const startedAt = (): Promise<number> => worker.evaluate(() => performance.timeOrigin);
    const first = await startedAt();
    await killServiceWorker(session);
    await evaluateIsolated(page, session, connect, 'harness');
    await expect.poll(startedAt).toBeGreaterThan(first);
  });
});

function paintNote(name: string): void {
  const range = new Range();
  range.selectNodeContents(document.querySelector('[role="note"]') ?? document.body);
  CSS.highlights.set(name, new Highlight(range));
}

/** Through the extension's own API, which the page's world does not have. */
function connect(name: string): void {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { connect(info: { name: string }): unknown } };
  };
  chrome.runtime.connect({ name });
}
