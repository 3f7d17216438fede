// @vitest-environment node
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BadKeyError, isSignedBy, readPublicKey } from './signature.ts';

const LIST = new TextEncoder().encode('{"format": 1}');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const PEM = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const BASE64 = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const SIGNATURE = sign(null, LIST, privateKey).toString('base64');

describe('a signature', () => {
  it.each([
    ['of the list', PEM, LIST, SIGNATURE, true],
    ['by a key without its frame', BASE64, LIST, SIGNATURE, true],
    ['in lines', PEM, LIST, `${SIGNATURE.slice(0, 40)}\r\n${SIGNATURE.slice(40)}\n`, true],
    ['of another list', PEM, new TextEncoder().encode('{"format": 2}'), SIGNATURE, false],
    ['by another key', PEM, LIST, sign(null, LIST, other.privateKey).toString('base64'), false],
    ['cut short', PEM, LIST, SIGNATURE.slice(0, 40), false],
    ['that is a page', PEM, LIST, '<!doctype html>', false],
    ['that is empty', PEM, LIST, '', false],
  ])('%s', async (_, key, list, signature, expected) => {
    expect(await isSignedBy(await readPublicKey(key), list, signature)).toBe(expected);
  });
});

describe('a key', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  it.each([
    ['that is secret', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['of another kind', ec.export({ type: 'spki', format: 'pem' }).toString()],
    ['that is cut short', BASE64.slice(0, -8)],
    ['that is none', 'key'],
    ['that is empty', ''],
  ])('%s is refused', async (_, key) => {
    await expect(readPublicKey(key)).rejects.toThrow(BadKeyError);
  });
});
