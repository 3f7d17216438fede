/** Ordinary prose and mail, in pieces about as long as a mail. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../lib/checker/report.ts';

export interface Piece {
  /** `how-to`, `tales`, …: the file that it stands in, without its endings. */
  readonly genre: string;
  readonly text: string;
}

export function readPieces(language: Language): Piece[] {
  const folder = path.join(import.meta.dirname, language);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const genre = file.replace(/\.txt(?:\.gz)?$/, '');
      const pieces = readText(path.join(folder, file)).split(/^=====$/mu);
      return pieces.map((piece) => ({ genre, text: piece.trim() }));
    });
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
