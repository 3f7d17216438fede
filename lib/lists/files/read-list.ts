import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { LIMITS } from '../limits.ts';
import { refuseFile, type ReadList } from '../validate.ts';

/**
 * Reads a list in JSON or CSV, whichever it looks like; never throws.
 * @param name what a table without a name of its own is called: the file's name, the address
 */
export function readList(bytes: Uint8Array, name: string): ReadList {
  if (bytes.length > LIMITS.fileBytes) {
    return refuseFile('too-large', { wanted: String(LIMITS.fileBytes / 1e6) });
  }
  const text = decode(bytes);
  if (text === null) return refuseFile('not-utf8');
  const start = text.trimStart();
  if (start.startsWith('<')) return refuseFile('is-page');
  return start.startsWith('{') || start.startsWith('[') ? readJson(text) : readCsv(text, { name });
}

/** Null where it is not UTF-8. The mark of the order of bytes that some programs write goes. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
