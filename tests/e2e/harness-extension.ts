/** Looks into the extension from outside: its worker, its isolated world, its marks. */
import type { Page, Worker } from 'playwright-core';
import type { Session } from './harness.ts';

/** The background, started or still to start. */
export async function serviceWorker({ context }: Pick<Session, 'context'>): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Ends the background as the browser does with an idle one: its ports close, the next message starts it again. */
export async function killServiceWorker({
  context,
  extensionId,
}: Pick<Session, 'context' | 'extensionId'>): Promise<void> {
  // Any tab's session knows all workers of the profile.
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => new URL(scriptURL).hostname === extensionId);
      if (own.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
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
