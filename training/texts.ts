/** The passages and mails of this folder, with what is flagged in them. See README.md. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Situation } from '../lib/checker/report.ts';
import type { Role } from '../lib/classifier/classifier.ts';
import type { Span } from '../lib/text/span.ts';
import { readPieces } from '../tests/silence/texts.ts';

export interface Mark extends Span {
  readonly rules: readonly string[];
  /** It may be flagged or not: nothing is learnt from it. */
  readonly isOptional: boolean;
}

/** The role of the sentence that begins there. */
export type RoleAt = readonly [start: number, role: Role];

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What its sentences do; those that are not named do nothing. Null: nobody has told. */
  readonly roles: readonly RoleAt[] | null;
  readonly situation: Situation;
  /** A mail is marked throughout; of a passage perhaps only the one rule that it was written for. */
  readonly isMail: boolean;
  /** Written first, in the writer's own words, and marked afterwards. */
  readonly isWoven: boolean;
  /** Texts of one file share it, and a hand: a classifier that has read some of them knows the others' ways. */
  readonly writer: number;
}

interface StoredPassage {
  readonly rule: string;
  readonly label: 0 | 1;
  readonly text: string;
  readonly span?: string;
}

/** Marked where it breaks a rule. */
interface StoredMarked {
  readonly kind?: string;
  readonly situation: Situation;
  readonly text: string;
  readonly roles?: readonly RoleAt[];
}

export const readTexts = (language: Language): MarkedText[] => [
  ...readLines<StoredPassage | StoredMarked>('passages', language).map(([passage, writer]) => ({
    ...('label' in passage ? fromPassage(passage) : fromMarked(passage, false)),
    writer,
  })),
  ...readLines<StoredMarked>('mails', language).map(([mail, writer]) => ({
    ...fromMarked(mail, true),
    writer,
  })),
];

/** Ordinary prose and mail, nothing to flag: half of it; the other half is there to be judged. */
export const readOrdinary = (language: Language): MarkedText[] =>
  readPieces(language)
    .filter(({ text }) => partOf(text, 2) === 0)
    .map(({ text }, writer) => ({ ...BARE, text, situation: 'none', writer }));

/** Of no mail, and nothing to flag. */
const BARE = { marks: [], roles: null, isMail: false, isWoven: false } as const;

/** Which of `parts` equal parts a text belongs to: the same every time. */
export const partOf = (text: string, parts: number): number =>
  (createHash('sha1').update(text).digest()[0] ?? 0) % parts;

/** Each with the number of its file, which stays the same when others are added. */
function readLines<Line>(folder: string, language: Language): [Line, number][] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => name.startsWith(`${language}-`))
    .sort()
    .flatMap((name) => {
      const file = parseInt(name.slice(language.length + 1), 36);
      const lines = readFileSync(join(path, name), 'utf8').trim().split('\n');
      return lines.map((line): [Line, number] => [JSON.parse(line) as Line, file]);
    });
}

function fromPassage({
  rule,
  label,
  text,
  span = text,
}: StoredPassage): Omit<MarkedText, 'writer'> {
  const start = Math.max(0, text.indexOf(span));
  const end = text.includes(span) ? start + span.length : text.length;
  const marks = label === 1 ? [{ start, end, rules: [rule], isOptional: false }] : [];
  return { ...BARE, text, marks, situation: 'our-mistake' };
}

/** Its weak spots are marked `⟦rule-id|the words⟧`, `⟦first+second|…⟧` or `⟦?rule-id|…⟧`. */
const MARK = /⟦(\??)([a-z+-]+)\|([^⟧]*)⟧/g;

function fromMarked(stored: StoredMarked, isMail: boolean): Omit<MarkedText, 'writer'> {
  const { kind, situation, text: marked, roles = null } = stored;
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: optional, 2: rules = '', 3: words = '', index } of marked.matchAll(
    MARK,
  )) {
    text += marked.slice(last, index);
    const end = text.length + words.length;
    marks.push({ start: text.length, end, rules: rules.split('+'), isOptional: optional === '?' });
    text += words;
    last = index + whole.length;
  }
  text += marked.slice(last);
  return { text, marks, roles, situation, isMail, isWoven: kind === 'woven' };
}
