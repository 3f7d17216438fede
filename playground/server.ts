import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { MAIL_HOSTS } from '../lib/hosts/mail-hosts.ts';
import { createCertificate } from './certificate.ts';
import { createSite } from './site.ts';

export const HOST_NAMES = MAIL_HOSTS.map((pattern) => new URL(pattern).hostname);

export interface PlaygroundServer {
  readonly port: number;
  /** See `Certificate`. */
  readonly spki: string;
  /** Addresses that were asked for, in order. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

/** Answers as the mail hosts, over HTTPS, on a free port of the loopback interface only. */
export async function startServer(): Promise<PlaygroundServer> {
  const [certificate, site] = await Promise.all([createCertificate(HOST_NAMES), createSite()]);
  const requested: string[] = [];
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
      requested.push(url.href);
      const { status, headers, body } = site(url);
      response.writeHead(status, headers).end(body);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    spki: certificate.spki,
    requested,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
