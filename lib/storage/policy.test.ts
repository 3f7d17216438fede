import { expect, it } from 'vitest';
import { toPolicy } from './policy.ts';

const NOTHING = {
  switches: { rules: {} },
  lists: [],
  subscriptions: [],
  hasPromises: true,
  hasFirstPage: true,
};

it.each([undefined, null, 'x', {}, { lists: 'x', rules: 3, guard: 'never' }])(
  'sets nothing: %j',
  (stored) => {
    expect(toPolicy(stored)).toEqual(NOTHING);
  },
);

it('takes what is right and leaves out the rest', () => {
  const stored = {
    lists: [
      { address: 'https://lists.example/a.json', key: 'MCow', useLogin: true },
      { address: 'https://lists.example/b.csv' },
      {
        list: { name: 'House words', version: '1', entries: [{ phrase: 'asap' }, { phrase: '' }] },
      },
      { list: { entries: [] } },
    ],
    rules: { denial: 'off', pressure: 'loud', __proto__: 'off' },
    guard: 'errors',
    liabilityCareful: true,
    promises: false,
    firstPage: false,
  };
  expect(toPolicy(stored)).toMatchObject({
    switches: { rules: { denial: 'off' }, guard: 'errors', liabilityCareful: true },
    lists: [{ name: 'House words', entries: [{ phrase: 'asap' }] }],
    subscriptions: [
      { address: 'https://lists.example/a.json', key: 'MCow', usesLogin: true },
      { address: 'https://lists.example/b.csv', key: null, usesLogin: false },
    ],
    hasPromises: false,
    hasFirstPage: false,
  });
});
