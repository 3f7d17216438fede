import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarks } from './amends-steps.ts';
import { dialog } from './guard-steps.ts';
import { launch, screenshot, type Session } from './harness.ts';
import { openCompose, send, typeIn } from './harness-gmail.ts';
import { ask, OPEN_HOST, openAsking, startListServer, type ListServer } from './harness-lists.ts';
import { createPolicyFile, type PolicyFile } from './harness-policy.ts';

const ADDRESS = `https://${OPEN_HOST}/company.json`;
const POLICY = {
  lists: [
    { list: { name: 'House words', version: '7', entries: [{ phrase: 'per my last' }] } },
    { address: ADDRESS },
    { list: { name: 'Broken', version: '1', entries: [{ phrase: '*' }, { phrase: 'good one' }] } },
  ],
  rules: { 'apology-but': 'off', boilerplate: 'error', denial: 'nonsense' },
  guard: 'warnings',
  liabilityCareful: true,
};

/** Milliseconds: the browser looks for a changed policy every few seconds. */
const WAIT = { timeout: 15_000 };

let server: ListServer;
let policy: PolicyFile;
let session: Session;
let page: Page;

beforeAll(async () => {
  [server, policy] = await Promise.all([startListServer(), createPolicyFile()]);
  server.put(
    '/company.json',
    JSON.stringify({ format: 1, name: 'By address', version: '2', entries: [{ phrase: 'asap' }] }),
  );
  await policy.write(POLICY);
  session = await launch({ ownHosts: server.hosts, executablePath: policy.executablePath });
  page = await openAsking(session);
});
afterAll(async () => {
  await session.close();
  await Promise.all([server.close(), policy.remove()]);
});

const states = () => ask(page, { type: 'list-states' });

test('its lists are kept and cannot be changed; what is wrong in one is left out', async () => {
  await expect
    .poll(
      async () =>
        (await states())
          .map(({ name, keeper, entryCount }) => `${keeper}: ${name} ${entryCount}`)
          .sort(),
      WAIT,
    )
    .toEqual(['policy: Broken 1', 'policy: By address 1', 'policy: House words 1']);
  const [first] = await states();
  const id = first?.id ?? '';
  await expect(ask(page, { type: 'list-remove', id })).rejects.toThrow('policy');
  await expect(ask(page, { type: 'list-roll-back', id })).rejects.toThrow('policy');
});

test('the options show what is set, and hold it', async () => {
  const guard = page.getByLabel('Hold a mail back');
  await expect.poll(() => guard.inputValue(), WAIT).toBe('warnings');
  expect(await guard.isDisabled()).toBe(true);
  expect(await page.getByLabel('Careful about liability').isDisabled()).toBe(true);
  const rule = page.getByLabel('An apology with a “but”');
  expect(await rule.isChecked()).toBe(false);
  expect(await rule.isDisabled()).toBe(true);
  expect(await page.getByLabel('It was not us').isDisabled()).toBe(true);
  await page.getByText('Set by your company. It cannot be changed here.').first().waitFor();
  await screenshot(page, 'options-policy');
});

test('a draft is checked by it, and held', async () => {
  const mail = await session.openGmail();
  const box = await openCompose(mail, { to: 'kim@customer.example', subject: 'Your parcel' });
  await typeIn(box, "I'm sorry, but we do it asap, per my last mail.\n");
  await expect.poll(() => readMarks(mail), WAIT).toEqual(['asap', 'per my last']);
  await send(box);
  await dialog(mail).waitFor();
  await mail.close();
});

test('a change of it holds at once', async () => {
  await policy.write({ guard: 'blanks' });
  await expect.poll(states, WAIT).toEqual([]);
  await expect.poll(() => page.getByLabel('Hold a mail back').inputValue(), WAIT).toBe('blanks');
  expect(await page.getByLabel('Careful about liability').isEnabled()).toBe(true);
});
