import { generateKeyPairSync, sign } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListState, Subscribed, Trouble } from '../../lib/messages/lists.ts';
import { launch, type Session } from './harness.ts';
import {
  ask,
  CLOSED_HOST,
  openAsking,
  OPEN_HOST,
  startListServer,
  type Answering,
  type ListServer,
} from './harness-lists.ts';

let server: ListServer;
let session: Session;
let page: Page;

beforeAll(async () => {
  server = await startListServer();
  session = await launch({ ownHosts: server.hosts });
  page = await openAsking(session);
});
afterAll(async () => {
  await session.close();
  await server.close();
});

const listOf = (phrases: readonly string[], version = '1'): string =>
  JSON.stringify({
    format: 1,
    name: 'Acme support',
    version,
    entries: phrases.map((phrase) => ({ phrase })),
  });

const address = (path: string, host = OPEN_HOST): string => `https://${host}${path}`;

const subscribe = (path: string, key: string | null = null, host = OPEN_HOST) =>
  ask(page, {
    type: 'list-subscribe',
    subscription: { address: address(path, host), key, usesLogin: false },
  });

async function follow(path: string): Promise<ListState> {
  const told: Subscribed = await subscribe(path);
  if (told.kind === 'trouble') throw new Error(told.trouble.code);
  return told.state;
}

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const KEY = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const signed = (file: string): string =>
  sign(null, Buffer.from(file), privateKey).toString('base64');

describe('an address', () => {
  test('is asked without cookies, and tells by its ETag that nothing is new', async () => {
    await session.context.addCookies([{ name: 'session', value: '1', url: address('/') }]);
    server.put('/list.json', listOf(['asap']));
    const { id, name, entryCount, subscription } = await follow('/list.json');
    expect({ name, entryCount, trouble: subscription?.trouble }).toEqual({
      name: 'Acme support',
      entryCount: 1,
      trouble: null,
    });
    await ask(page, { type: 'list-fetch', id });
    expect(server.asked.filter(({ url }) => url === address('/list.json'))).toEqual([
      { url: address('/list.json'), status: 200, hasCookie: false },
      { url: address('/list.json'), status: 304, hasCookie: false },
    ]);
  });

  test('may be a table', async () => {
    server.put('/words.csv', 'phrase,severity\nat once,error\n');
    expect(await follow('/words.csv')).toMatchObject({ name: 'words.csv', entryCount: 1 });
  });

  test('with a pinned key is taken where it is signed with it', async () => {
    const list = listOf(['signed words']);
    server.put('/signed.json', list);
    server.put('/signed.json.sig', signed(list));
    expect(await subscribe('/signed.json', KEY)).toMatchObject({ kind: 'kept' });
  });

  test('changes: what is new is told, the version before comes back and stays', async () => {
    server.put('/moving.json', listOf(['one', 'two'], '1'));
    const { id } = await follow('/moving.json');
    server.put('/moving.json', listOf(['two', 'three', 'four'], '2'));
    expect(await ask(page, { type: 'list-fetch', id })).toMatchObject({
      version: '2',
      before: { version: '1' },
      changes: { added: 2, changed: 0, removed: 1 },
    });
    await ask(page, { type: 'list-roll-back', id });
    expect(await ask(page, { type: 'list-fetch', id })).toMatchObject({
      version: '1',
      before: { version: '2' },
      subscription: { isHeldBack: true },
    });
    server.put('/moving.json', listOf(['three'], '3'));
    expect(await ask(page, { type: 'list-fetch', id })).toMatchObject({
      version: '3',
      subscription: { isHeldBack: false },
    });
  });

  test('that fails leaves the last good copy, and is asked again later', async () => {
    server.put('/gone.json', listOf(['kept']));
    const { id } = await follow('/gone.json');
    server.put('/gone.json', '<!doctype html><title>Sign in</title>');
    const told = await ask(page, { type: 'list-fetch', id });
    expect(told).toMatchObject({
      entryCount: 1,
      subscription: {
        trouble: { code: 'refused', problems: [{ code: 'is-page' }] },
      },
    });
    expect(told.subscription?.nextAt).toBeGreaterThan(Date.now());
    const { now } = await ask(page, { type: 'list-copies', id });
    expect(now.entries.map(({ phrase }) => phrase)).toEqual(['kept']);
  });
});

const redirectTo =
  (location: string): Answering =>
  (_, response) =>
    void response.writeHead(302, { location }).end();

const withStatus =
  (status: number): Answering =>
  (_, response) =>
    void response.writeHead(status).end();

const endless: Answering = (_, response) => {
  response.writeHead(200);
  const write = (): void => {
    while (!response.destroyed && response.write('x'.repeat(100_000)));
    response.once('drain', write);
  };
  write();
};

const cutOff: Answering = (_, response) => {
  response.writeHead(200, { 'content-length': '1000' });
  response.write('{"format": 1,', () => response.destroy());
};

const ANOTHER = generateKeyPairSync('ed25519').publicKey;

describe.concurrent('is refused', () => {
  test.each<[string, string | Answering, Trouble['code']]>([
    ['an address that leads on to http', redirectTo(`http://${OPEN_HOST}/x`), 'insecure-redirect'],
    ['what never ends', endless, 'too-large'],
    ['what ended too early', cutOff, 'cut-off'],
    ['what is not there', withStatus(404), 'not-found'],
    ['what wants a login', withStatus(403), 'login-needed'],
    ['a broken server', withStatus(503), 'server-error'],
    ['a page', '<html></html>', 'refused'],
    ['half a list', '{"format":1,"name":"Acme"', 'refused'],
    ['a list with a mistake', listOf(['fine', '* *']), 'refused'],
    ['too many entries', listOf(Array.from({ length: 10_001 }, (_, i) => `n${i}`)), 'refused'],
  ])('%s', async (name, what, code) => {
    const path = `/${encodeURIComponent(name)}`;
    server.put(path, what);
    expect(await subscribe(path)).toMatchObject({ kind: 'trouble', trouble: { code } });
  });

  test('a server that lets others not read, until it is allowed', async () => {
    server.put('/closed.json', listOf(['asap']));
    expect(await subscribe('/closed.json', null, CLOSED_HOST)).toMatchObject({
      trouble: { code: 'needs-permission' },
    });
  });

  test('a server that is not there', async () => {
    expect(await subscribe('/x', null, 'nowhere.example')).toMatchObject({
      trouble: { code: 'no-answer' },
    });
  });

  test('http, and names and passwords in the address', async () => {
    for (const wrong of [`http://${OPEN_HOST}/list.json`, `https://a:b@${OPEN_HOST}/list.json`]) {
      const subscription = { address: wrong, key: null, usesLogin: false };
      expect(await ask(page, { type: 'list-subscribe', subscription })).toEqual({
        kind: 'trouble',
        trouble: { code: 'bad-address' },
      });
    }
  });

  test('what is unsigned, or signed by another', async () => {
    const list = listOf(['signed words']);
    server.put('/unsigned.json', list);
    expect(await subscribe('/unsigned.json', KEY)).toMatchObject({ trouble: { code: 'unsigned' } });
    server.put('/forged.json', list);
    server.put('/forged.json.sig', signed(list));
    const pinned = ANOTHER.export({ type: 'spki', format: 'pem' }).toString();
    expect(await subscribe('/forged.json', pinned)).toMatchObject({
      trouble: { code: 'wrong-signature' },
    });
    expect(await subscribe('/forged.json', 'no key')).toMatchObject({
      trouble: { code: 'bad-key' },
    });
  });

  test('a server that hangs, after half a minute', async () => {
    server.put('/hanging.json', (_, response) => void response.writeHead(200).write('{'));
    expect(await subscribe('/hanging.json')).toMatchObject({ trouble: { code: 'too-slow' } });
  });
});

test('nothing went out but over https', async () => {
  const addresses = await session.close();
  expect(addresses).toContain(address('/list.json'));
  expect(addresses.filter((one) => one.startsWith('http:'))).toEqual([]);
});
