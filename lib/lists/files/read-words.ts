import { decode } from './read-list.ts';
import { LIMITS } from '../limits.ts';
import { FORMAT } from '../format.ts';
import { refuseFile, validateList, type ReadList } from '../validate.ts';

/** Reads a plain list of words: a phrase a line; empty lines and those with `#` first say nothing. */
export function readWords(bytes: Uint8Array, name: string): ReadList {
  if (bytes.length > LIMITS.fileBytes) {
    return refuseFile('too-large', { wanted: String(LIMITS.fileBytes / 1e6) });
  }
  const text = decode(bytes);
  if (text === null) return refuseFile('not-utf8');
  if (text.trimStart().startsWith('<')) return refuseFile('is-page');
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((phrase, i) => ({ phrase: phrase.trim(), line: i + 1 }));
  return validateList(
    { value: { format: FORMAT, name, version: '0' }, line: 1 },
    lines
      .filter(({ phrase }) => phrase !== '' && !phrase.startsWith('#'))
      .map(({ phrase, line }) => ({ value: { phrase }, line })),
  );
}
