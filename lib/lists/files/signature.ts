/** Whether a list comes from its publisher: a detached Ed25519 signature over the file's bytes. */

/** What was pinned cannot be used as a key. */
export class BadKeyError extends Error {
  override readonly name = 'BadKeyError';
}

const ALGORITHM = 'Ed25519';
const SIGNATURE_BYTES = 64;
/** DER of an Ed25519 key (RFC 8410): this, then the key's 32 bytes. */
const KEY_HEADER = '302a300506032b6570032100';
const PEM_LINES = /-----(?:BEGIN|END) PUBLIC KEY-----/g;

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const plain = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain) || plain.length > 1_000) return null;
  try {
    return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Reads a publisher's key: PEM as openssl writes it, or the base64 inside.
 * @throws BadKeyError where it is no public Ed25519 key.
 */
export async function readPublicKey(text: string): Promise<CryptoKey> {
  const bytes = decodeBase64(text.replace(PEM_LINES, ''));
  if (!bytes || !hex(bytes).startsWith(KEY_HEADER)) {
    throw new BadKeyError('This is no public Ed25519 key. Give the file that ends in .pub.');
  }
  try {
    return await crypto.subtle.importKey('spki', bytes, ALGORITHM, false, ['verify']);
  } catch {
    throw new BadKeyError(
      'This browser cannot use the key. It may be damaged, or the browser too old.',
    );
  }
}

/**
 * @param list the file as it was served, byte for byte
 * @param signature what the file beside it (`<file>.sig`) holds: base64
 */
export async function isSignedBy(
  key: CryptoKey,
  list: Uint8Array<ArrayBuffer>,
  signature: string,
): Promise<boolean> {
  const bytes = decodeBase64(signature);
  if (bytes?.length !== SIGNATURE_BYTES) return false;
  return crypto.subtle.verify(ALGORITHM, key, bytes, list);
}
