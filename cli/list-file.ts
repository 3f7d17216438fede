import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';

import { readList } from '../lib/lists/files/read-list.ts';
import { LIMITS } from '../lib/lists/limits.ts';
import type { ReadList } from '../lib/lists/validate.ts';
import { failure } from './source.ts';

/**
 * Reads a team list; what is wrong in it is told by what comes back.
 * @throws CliError where the system does not give the file.
 */
export async function readListFile(path: string): Promise<ReadList> {
  const chunks: Uint8Array[] = [];
  try {
    // One byte more than is allowed tells that it is too large.
    for await (const chunk of createReadStream(path, { end: LIMITS.fileBytes })) {
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    throw failure(path, error);
  }
  return readList(Buffer.concat(chunks), basename(path, extname(path)));
}
