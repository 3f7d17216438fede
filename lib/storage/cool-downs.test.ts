import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { COOL_DOWN_TIME, coolDownsItem, endCoolDown, startCoolDown } from './cool-downs.ts';

const NOW = Date.parse('2026-11-23T10:00');
const HOUR = 60 * 60_000;

beforeEach(() => fakeBrowser.reset());

test('a mail is kept by its subject, until ten minutes later', async () => {
  await startCoolDown('one', 'Your parcel', NOW);
  expect(await coolDownsItem.getValue()).toEqual([
    { id: 'one', subject: 'Your parcel', due: NOW + COOL_DOWN_TIME },
  ]);
});

test('kept again, it is kept from now on', async () => {
  await startCoolDown('one', 'Your parcel', NOW);
  await startCoolDown('one', 'Your parcels', NOW + HOUR);
  expect(await coolDownsItem.getValue()).toEqual([
    { id: 'one', subject: 'Your parcels', due: NOW + HOUR + COOL_DOWN_TIME },
  ]);
});

test('it is forgotten when it is sent, and a day later anyway', async () => {
  await startCoolDown('one', '', NOW);
  await startCoolDown('two', '', NOW + 20 * HOUR);
  await endCoolDown('two', NOW + 21 * HOUR);
  expect(await coolDownsItem.getValue()).toMatchObject([{ id: 'one' }]);
  await startCoolDown('three', '', NOW + 25 * HOUR);
  expect(await coolDownsItem.getValue()).toMatchObject([{ id: 'three' }]);
});

test('what is damaged is no reminder', async () => {
  await fakeBrowser.storage.local.set({ coolDowns: [{ id: 1 }] });
  expect(await coolDownsItem.getValue()).toEqual([]);
});
