/** A compiled gettext catalogue: https://www.gnu.org/software/gettext/manual/html_node/MO-Files.html */
import { readFileSync } from 'node:fs';

/** A message as the program has it in English, and as it was translated. */
export interface Message {
  readonly source: string;
  readonly translation: string;
}

const COUNT = 8;
const SOURCES = 12;
const TRANSLATIONS = 16;

/** The messages in the order of the file; of plural forms the first. */
export function readCatalogue(file: string): Message[] {
  const bytes = readFileSync(file);
  const textAt = (table: number, i: number): string => {
    const entry = bytes.readUInt32LE(table) + 8 * i;
    const [length, start] = [bytes.readUInt32LE(entry), bytes.readUInt32LE(entry + 4)];
    return bytes.toString('utf8', start, start + length).split('\0')[0] ?? '';
  };
  return Array.from({ length: bytes.readUInt32LE(COUNT) }, (_, i) => ({
    source: withoutContext(textAt(SOURCES, i)),
    translation: textAt(TRANSLATIONS, i),
  }));
}

/** What stands before these signs tells the translator where the message is used. */
const withoutContext = (source: string): string => source.replace(/^[^]*\u0004/, '');
