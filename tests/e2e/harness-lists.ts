/** A web server of lists, as anybody may have one; and a colleague's hands on the extension. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { ListAnswer, ListRequest, ListRequestType } from '../../lib/messages/lists.ts';
import type { OwnHost } from '../../playground/browser.ts';
import { createCertificate } from '../../playground/certificate.ts';
import type { Session } from './harness.ts';

/** Lets everybody read, as docs/lists.md asks. */
export const OPEN_HOST = 'lists.example';
/** Says nothing of others that may read. */
export const CLOSED_HOST = 'intranet.example';

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export interface Asked {
  readonly url: string;
  readonly status: number;
  readonly hasCookie: boolean;
}

export interface ListServer {
  readonly hosts: readonly OwnHost[];
  /** In order, once answered. */
  readonly asked: readonly Asked[];
  /** Puts a file there, with an ETag and packed for those who want it so; or something that answers itself. */
  put(path: string, what: string | Buffer | Answering): void;
  close(): Promise<void>;
}

const serveFile =
  (body: string | Buffer): Answering =>
  ({ headers }, response) => {
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    if (headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    response
      .writeHead(200, { etag, 'content-encoding': 'gzip', 'content-type': 'text/plain' })
      .end(gzipSync(body));
  };

const missing: Answering = (_, response) => void response.writeHead(404).end();

export async function startListServer(): Promise<ListServer> {
  const certificate = await createCertificate([OPEN_HOST, CLOSED_HOST]);
  const files = new Map<string, Answering>();
  const asked: Asked[] = [];
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      const { host = '', cookie } = request.headers;
      const url = `https://${host}${request.url ?? ''}`;
      response.on('finish', () =>
        asked.push({ url, status: response.statusCode, hasCookie: cookie !== undefined }),
      );
      if (host === OPEN_HOST) response.setHeader('access-control-allow-origin', '*');
      (files.get(request.url ?? '') ?? missing)(request, response);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { spki } = certificate;
  return {
    hosts: [OPEN_HOST, CLOSED_HOST].map((hostName) => ({ hostName, port, spki })),
    asked,
    put: (path, what) => void files.set(path, typeof what === 'function' ? what : serveFile(what)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Asks the background from a page of the extension. */
export async function ask<Type extends ListRequestType>(page: Page, request: ListRequest<Type>) {
  const told = await page.evaluate<ListAnswer<Type>>(
    `chrome.runtime.sendMessage(${JSON.stringify(request)})`,
  );
  if ('failure' in told) throw new Error(told.failure);
  return told.value;
}

/** A page of the extension to ask from. */
export async function openAsking({ context, extensionId }: Session): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}
