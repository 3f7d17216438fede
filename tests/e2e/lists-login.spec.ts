/** A list behind a login, once the person has allowed its server: a press that no test can make. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Session } from './harness.ts';
import { ask, CLOSED_HOST, openAsking, startListServer, type ListServer } from './harness-lists.ts';
import { EXTENSION_FOLDER } from '../../scripts/build-extension.ts';

const ADDRESS = `https://${CLOSED_HOST}/list.json`;
const LIST = JSON.stringify({ format: 1, name: 'Inside', version: '1', entries: [] });

let scratch: string;
let server: ListServer;
let session: Session;
let page: Page;

/** The extension as it ships, with leave for one more server. */
async function copyWithLeave(to: string): Promise<void> {
  await cp(EXTENSION_FOLDER, to, { recursive: true });
  const file = path.join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${CLOSED_HOST}/*`);
  await writeFile(file, JSON.stringify(manifest));
}

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'amends-login-'));
  server = await startListServer();
  await copyWithLeave(scratch);
  session = await launch({ ownHosts: server.hosts, extension: scratch });
  await session.context.addCookies([{ name: 'session', value: '1', url: ADDRESS }]);
  page = await openAsking(session);
  server.put('/list.json', (request, response) => {
    if (request.headers.cookie === undefined) response.writeHead(403).end();
    else response.writeHead(200).end(LIST);
  });
});
afterAll(async () => {
  await session.close();
  await Promise.all([server.close(), rm(scratch, { recursive: true })]);
});

const subscribe = (usesLogin: boolean, address = ADDRESS) =>
  ask(page, { type: 'list-subscribe', subscription: { address, key: null, usesLogin } });

test('the browser’s session goes along where the subscription says so, and only there', async () => {
  expect(await subscribe(false)).toEqual({
    kind: 'trouble',
    trouble: { code: 'login-needed', status: 403 },
  });
  expect(await subscribe(true)).toMatchObject({ kind: 'kept', state: { name: 'Inside' } });
  expect(server.asked.map(({ hasCookie }) => hasCookie)).toEqual([false, true]);
});

test('a session goes nowhere without leave', async () => {
  expect(await subscribe(true, 'https://lists.example/list.json')).toMatchObject({
    trouble: { code: 'needs-permission' },
  });
});
