import { loadFile } from './load-file.ts';
import { troubleOf } from './trouble.ts';
import { readList } from '../../lists/files/read-list.ts';
import { BadKeyError, isSignedBy, readPublicKey } from '../../lists/files/signature.ts';
import type { PhraseList } from '../../lists/format.ts';
import { LIMITS } from '../../lists/limits.ts';
import type { Subscription } from '../../messages/lists.ts';
import { hashBytes } from '../../storage/hash-text.ts';

/** What an address served. */
export interface Served {
  readonly list: PhraseList;
  /** SHA-256 of the file in hexadecimal. */
  readonly hash: string;
}

/** Milliseconds for list and signature together. */
const LONGEST = 30_000;
const SIGNATURE_BYTES = 10_000;
const MOST_PROBLEMS = 20;

/**
 * The list at an address; null where it is the same file as the last time.
 * @param servedHash of the file that was served the last time
 * @throws TroubleError
 */
export async function fetchList(
  { address, key, usesLogin }: Subscription,
  servedHash: string | null,
): Promise<Served | null> {
  const url = readAddress(address);
  const publisher = key === null ? null : await readKey(key);
  const options = { usesLogin, signal: AbortSignal.timeout(LONGEST) };
  const bytes = await loadFile(url.href, { ...options, most: LIMITS.fileBytes });
  if (publisher) await checkSignature(publisher, bytes, url, options);
  const hash = await hashBytes(bytes);
  return hash === servedHash ? null : { list: readWhole(bytes, nameOf(url)), hash };
}

function readAddress(address: string): URL {
  if (!URL.canParse(address)) throw troubleOf('bad-address');
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  if (!isPlain) throw troubleOf('bad-address');
  url.hash = '';
  return url;
}

async function readKey(key: string): Promise<CryptoKey> {
  try {
    return await readPublicKey(key);
  } catch (error) {
    if (error instanceof BadKeyError) throw troubleOf('bad-key');
    throw error;
  }
}

async function checkSignature(
  publisher: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  list: URL,
  options: { readonly usesLogin: boolean; readonly signal: AbortSignal },
): Promise<void> {
  const url = new URL(list);
  url.pathname += '.sig';
  const signature = await loadFile(url.href, { ...options, most: SIGNATURE_BYTES }).catch(() => {
    throw troubleOf(options.signal.aborted ? 'too-slow' : 'unsigned');
  });
  const text = new TextDecoder().decode(signature);
  if (!(await isSignedBy(publisher, bytes, text))) throw troubleOf('wrong-signature');
}

/** A list with a mistake in it is not taken in parts: the one before it is whole. */
function readWhole(bytes: Uint8Array, name: string): PhraseList {
  const { list, refused } = readList(bytes, name);
  if (list && refused.length === 0) return list;
  throw troubleOf('refused', { problems: refused.slice(0, MOST_PROBLEMS) });
}

/** For a table without a name of its own: the file's name, else the server's. */
function nameOf({ pathname, hostname }: URL): string {
  const file = pathname.split('/').at(-1) ?? '';
  return file === '' ? hostname : file;
}
