import { readFile } from 'node:fs/promises';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: {
      readonly url?: string;
      readonly initiator?: string;
      readonly request_type?: string;
    };
  }[];
}

/**
 * The addresses that were asked for by a page, a content script, a service worker or the address
 * bar, each once, sorted; from Chromium's own net log, which is complete once the browser is closed.
 * What the browser asks for itself (its updates, its accounts) has no initiator and is left out.
 */
export async function readRequestedAddresses(file: string): Promise<readonly string[]> {
  const log = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  const addresses = log.events
    .filter(({ type }) => type === start)
    .flatMap(({ params }) => {
      const byBrowser =
        params?.initiator === 'not an origin' && params.request_type !== 'main frame';
      return params?.url && !byBrowser ? [params.url] : [];
    });
  return [...new Set(addresses)].sort();
}
