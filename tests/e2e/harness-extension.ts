/** Looks into the extension from outside: its worker, its isolated world, its marks. */
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import type { Session } from './harness.ts';

/** The background, started or still to start. */
export async function serviceWorker({ context }: Pick<Session, 'context'>): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

async function withBrowserSession(
  context: BrowserContext,
  use: (session: CDPSession) => Promise<void>,
): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser gives no debugging session.');
  await use(session);
  await session.detach();
}

/** Ends the background as the browser does when it was idle; the next message starts it again. */
export async function killServiceWorker({ context, extensionId }: Session): Promise<void> {
  const worker = await serviceWorker({ context });
  const gone = new Promise((resolve) => worker.once('close', resolve));
  await withBrowserSession(context, async (session) => {
    const { targetInfos } = await session.send('Target.getTargets');
    const target = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && new URL(url).hostname === extensionId,
    );
    if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
  });
  await gone;
}

/** Runs `action` in the content script's world of `page`; it sees no variable from here but `argument`. */
export async function evaluateIsolated<Argument, Result>(
  page: Page,
  { context, extensionId }: Pick<Session, 'context' | 'extensionId'>,
  action: (argument: Argument) => Result,
  argument: Argument,
): Promise<Awaited<Result>> {
  const session = await context.newCDPSession(page);
  const found = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin === `chrome-extension://${extensionId}`) resolve(id);
    }),
  );
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: await found,
    expression: `(${action.toString()})(${JSON.stringify(argument)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as Awaited<Result>;
}

export interface ShownHighlight {
  readonly name: string;
  /** The words under each of its ranges. */
  readonly texts: readonly string[];
}

/** Every highlight that is painted on the page now; pages and extensions share one registry. */
export function readHighlights(page: Page): Promise<readonly ShownHighlight[]> {
  return page.evaluate(() =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      texts: [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
    })),
  );
}
