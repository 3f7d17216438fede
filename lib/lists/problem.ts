/** What is wrong with a list, as data: the words stand in `locales/lists/`. */

/** The whole file cannot be read as a list. */
export const FILE_PROBLEMS = [
  'too-large',
  'not-utf8',
  'is-page',
  'not-json',
  'not-csv',
  'not-yaml',
  'too-deep',
  'not-list',
  'newer-format',
  'too-many-entries',
  'no-phrase-column',
  'unknown-column',
  'not-vale',
  'vale-kind',
] as const;

/** One entry, or one field of the list's own, is refused. */
export const ENTRY_PROBLEMS = [
  'missing',
  'wrong-type',
  'unknown-field',
  'empty',
  'too-long',
  'too-many',
  'bad-choice',
  'bad-characters',
  'bad-day',
  'bad-contact',
  'bad-rule',
  'bad-form',
  'form-not-in-phrase',
  'no-words',
  'too-many-words',
  'wildcard-at-edge',
  'too-many-wildcards',
  'bad-blank',
  'double',
  'regular-expression',
] as const;

/** The list can be read, and will not do what its owner wants. */
export const CHECK_PROBLEMS = [
  'example-missed',
  'example-marked',
  'excepted',
  'never-matches',
  'expired',
  'unknown-rule',
  'instead-listed',
  'severities-differ',
  'double-elsewhere',
  'switches-differ',
] as const;

export type ProblemCode = (
  typeof FILE_PROBLEMS | typeof ENTRY_PROBLEMS | typeof CHECK_PROBLEMS
)[number];

export interface Problem {
  readonly code: ProblemCode;
  /** In the file, from 1. */
  readonly line: number;
  /** The entry's or list's field that it is about. */
  readonly field?: string;
  /** What stands there, cut to a line; never to be read as HTML. */
  readonly value?: string;
  /** What would be right: the most that is allowed, or the choices. */
  readonly wanted?: string;
  /** Where the other one of two stands: the line, behind the file's name where it is another. */
  readonly other?: string;
}

const SHOWN = 60;

/** A value of whatever kind as one short line, without signs that a terminal or a reader obeys. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text
    .slice(0, 2 * SHOWN)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).trimEnd()}…` : line;
}
