import { describe, expect, test } from 'vitest';
import { isOwnMail, parseDomains } from './own-domains.ts';

test.each([
  ['', []],
  ['example.com', ['example.com']],
  [' Example.COM, @example.org;kim@example.net ', ['example.com', 'example.org', 'example.net']],
  ['example.com example.com.', ['example.com']],
  ['localhost, .com, all of them', []],
])('typed as “%s”: %j', (typed, domains) => {
  expect(parseDomains(typed)).toEqual(domains);
});

describe('a mail stays in the house', () => {
  test.each<[string, readonly string[] | null, boolean]>([
    ['to colleagues', ['kim@example.com', 'robin@example.org'], true],
    ['to a colleague and somebody else', ['kim@example.com', 'alex@elsewhere.com'], false],
    ['to a house below', ['kim@mail.example.com'], false],
    ['to a house that ends like it', ['kim@not-example.com'], false],
    ['to nobody yet', [], false],
    ['to somebody whose address cannot be told', null, false],
  ])('%s: %s', (_, addresses, isOwn) => {
    expect(isOwnMail(addresses, ['example.com', 'example.org'])).toBe(isOwn);
  });
});
