/**
 * Makes the texts of the silence corpus from a folder of unpacked Debian packages:
 * `npm run silence:texts -- FOLDER`. The same packages give the same bytes; see tests/silence/README.md.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { GENRES, type Genre } from './silence/genres.ts';
import { detectLanguage } from '../lib/languages/detect.ts';

/** Words of a piece: about a long mail. */
const PIECE = 250;
const BETWEEN_PIECES = '\n=====\n';
/** Whole sentences, and nothing that a program fills in. */
const PROSE = /^\p{Lu}[^$%{}|<>\\_=]{50,}[.!?…]["”“»)]*$/u;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which folder the unpacked packages are.');
const packages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
for (const genre of GENRES) write(genre, cut(paragraphsOf(genre, folder)));

/** Of each file its share; what a short one leaves goes to those after it. */
function paragraphsOf({ language, files, words, read }: Genre, root: string): string[] {
  const taken = new Set<string>();
  const found = packages.filter((file) => files.test(file));
  let left = words;
  found.forEach((file, i) => {
    let share = left / (found.length - i);
    for (const text of read(path.join(root, file)).map(clean)) {
      if (share <= 0 || !PROSE.test(text) || detectLanguage(text) !== language) continue;
      if (taken.has(text)) continue;
      taken.add(text);
      share -= countWords(text);
      left -= countWords(text);
    }
  });
  return [...taken];
}

function clean(text: string): string {
  const words = text.replace(/<\/?[a-z][^<>]*>/gi, '');
  return words.replace(/\s+/g, ' ').trim();
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function cut(paragraphs: readonly string[]): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  for (const paragraph of paragraphs) {
    piece.push(paragraph);
    if (countWords(piece.join(' ')) < PIECE) continue;
    pieces.push(piece.join('\n\n'));
    piece = [];
  }
  return pieces;
}

function write({ language, name }: Genre, pieces: readonly string[]): void {
  const target = new URL(`../tests/silence/${language}/`, import.meta.url);
  mkdirSync(target, { recursive: true });
  const text = `${pieces.join(BETWEEN_PIECES)}\n`;
  writeFileSync(new URL(`${name}.txt.gz`, target), gzipSync(text, { level: 9 }));
  console.log(`${language}/${name}: ${pieces.length} pieces, ${countWords(text)} words`);
}
