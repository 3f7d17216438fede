/** What is taken from which Debian packages (bookworm), and how much of it. */
import { readFileSync } from 'node:fs';
import { readCatalogue, type Message } from './catalogue.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Language } from '../../lib/checker/report.ts';

/** One text of the silence corpus, `tests/silence/<language>/<name>.txt.gz`. */
export interface Genre {
  readonly language: Language;
  readonly name: string;
  readonly words: number;
  /** Their paths below the folder of unpacked packages. */
  readonly files: RegExp;
  readonly read: (file: string) => readonly string[];
}

const readPage = (file: string): string[] => paragraphsOf(readFileSync(file, 'utf8'));
const readMessages =
  (side: keyof Message) =>
  (file: string): string[] =>
    readCatalogue(file).map((message) => message[side]);

const mallard = (folder: string): RegExp =>
  new RegExp(`^gnome-user-docs/.*/help/${folder}/gnome-help/[^/]*\\.page$`);
const handbook = (folder: string): RegExp =>
  new RegExp(`^debian-handbook/.*/html/${folder}/[^/]*\\.html$`);
const game = (language: Language): RegExp =>
  new RegExp(`^wesnoth-1\\.16-[^/]*/.*/locale/${language}/LC_MESSAGES/[^/]*\\.mo$`);
const office = /^libreoffice-l10n-sk\/.*\.mo$/;
const programs = /^(?:kstars-data|krita-l10n)\/.*\/locale\/sk\/.*\.mo$/;

export const GENRES: readonly Genre[] = [
  { language: 'en', name: 'how-to', words: 45_000, files: mallard('C'), read: readPage },
  { language: 'en', name: 'book', words: 35_000, files: handbook('en-US'), read: readPage },
  { language: 'en', name: 'tales', words: 40_000, files: game('es'), read: readMessages('source') },
  { language: 'es', name: 'how-to', words: 45_000, files: mallard('es'), read: readPage },
  { language: 'es', name: 'book', words: 35_000, files: handbook('es-ES'), read: readPage },
  {
    language: 'es',
    name: 'tales',
    words: 40_000,
    files: game('es'),
    read: readMessages('translation'),
  },
  {
    language: 'sk',
    name: 'tales',
    words: 85_000,
    files: game('sk'),
    read: readMessages('translation'),
  },
  {
    language: 'sk',
    name: 'office',
    words: 20_000,
    files: office,
    read: readMessages('translation'),
  },
  {
    language: 'sk',
    name: 'programs',
    words: 25_000,
    files: programs,
    read: readMessages('translation'),
  },
];
