/** The web server that a team puts its list on: nginx where it is installed, else the Node server. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { OPEN_HOST, startListServer } from './harness-lists.ts';
import type { OwnHost } from '../../playground/browser.ts';
import { createCertificate } from '../../playground/certificate.ts';

export interface WebServer {
  readonly hosts: readonly OwnHost[];
  /** Puts a file at a path without folders. */
  put(name: string, text: string): Promise<void>;
  /** What it was answered each time, in order. */
  statusesOf(name: string): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** Debian keeps it where only administrators look. */
const ENV = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
const hasNginx = spawnSync('nginx', ['-v'], { env: ENV }).status === 0;

export const WEB_SERVER = hasNginx ? 'nginx' : 'the Node server';

export const startWebServer = (): Promise<WebServer> => (hasNginx ? startNginx() : startNode());

/** As docs/lists.md asks: nothing but one header is set for lists. */
const configure = (folder: string, port: number): string => `
daemon off;
master_process off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  log_format plain '$status $uri';
  access_log ${folder}/access.log plain;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/temp;`).join('\n  ')}
  types { application/json json; text/csv csv; }
  gzip on;
  gzip_types application/json text/csv;
  server {
    listen 127.0.0.1:${port} ssl;
    server_name ${OPEN_HOST};
    ssl_certificate ${folder}/cert.pem;
    ssl_certificate_key ${folder}/key.pem;
    root ${folder}/www;
    add_header Access-Control-Allow-Origin *;
  }
}
`;

async function startNginx(): Promise<WebServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'amends-nginx-'));
  const { cert, key, spki } = await createCertificate([OPEN_HOST]);
  const port = await findFreePort();
  await mkdir(path.join(folder, 'www'));
  await writeFile(path.join(folder, 'cert.pem'), cert);
  await writeFile(path.join(folder, 'key.pem'), key);
  await writeFile(path.join(folder, 'nginx.conf'), configure(folder, port));
  const nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], { env: ENV });
  const ended = once(nginx, 'exit');
  await waitForPort(port);
  return {
    hosts: [{ hostName: OPEN_HOST, port, spki }],
    put: (name, text) => writeFile(path.join(folder, 'www', name), text),
    async statusesOf(name) {
      const lines = (await readFile(path.join(folder, 'access.log'), 'utf8')).split('\n');
      return lines.filter((line) => line.endsWith(` /${name}`)).map((line) => parseInt(line));
    },
    async close() {
      nginx.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

async function startNode(): Promise<WebServer> {
  const server = await startListServer();
  return {
    hosts: server.hosts,
    put(name, text) {
      server.put(`/${name}`, text);
      return Promise.resolve();
    },
    statusesOf: (name) =>
      Promise.resolve(
        server.asked.filter(({ url }) => url.endsWith(`/${name}`)).map(({ status }) => status),
      ),
    close: () => server.close(),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const LONGEST_START = 10_000;

/** Until somebody listens there. */
async function waitForPort(port: number): Promise<void> {
  const end = Date.now() + LONGEST_START;
  while (!(await isListening(port))) {
    if (Date.now() > end) throw new Error('nginx did not start.');
    await pause(20);
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });
}
