/** From whatever a file holds to entries and the list's head, or to what is wrong with them. */
import * as v from 'valibot';
import { entrySchema, FORMAT, headSchema, type Entry, type ListHead } from './format.ts';
import { LIMITS } from './limits.ts';
import { phraseKey } from './phrase.ts';
import { shown, type Problem, type ProblemCode } from './problem.ts';

export interface ReadList {
  /** What could be read; null where nothing could. */
  readonly list: (ListHead & { readonly entries: readonly Entry[] }) | null;
  /** The line of each of its entries, in the same order. */
  readonly lines: readonly number[];
  /** What was left out, by line. */
  readonly refused: readonly Problem[];
}

/** A value that may be an entry, and the line that it stands in. */
export interface RawEntry {
  readonly value: unknown;
  readonly line: number;
}

export const refuseFile = (
  code: ProblemCode,
  about: Omit<Problem, 'code' | 'line'> & { readonly line?: number } = {},
): ReadList => ({ list: null, lines: [], refused: [{ code, line: 1, ...about }] });

/** Checks everything; what is wrong is left out and told. A list with a wrong head is none. */
export function validateList(head: RawEntry, raw: readonly RawEntry[]): ReadList {
  if (raw.length > LIMITS.entries) {
    return refuseFile('too-many-entries', {
      value: String(raw.length),
      wanted: String(LIMITS.entries),
    });
  }
  const entries = validateEntries(raw);
  const own = validateHead(head);
  if (!own.value) {
    return { list: null, lines: [], refused: [...own.problems, ...entries.refused] };
  }
  return {
    list: { ...own.value, entries: entries.entries },
    lines: entries.lines,
    refused: entries.refused,
  };
}

/** A value of the format, or what is wrong. */
export interface Validated<Value> {
  readonly value: Value | null;
  readonly problems: readonly Problem[];
}

export function validateHead({ value, line }: RawEntry): Validated<ListHead> {
  const told = v.safeParse(headSchema, value, { abortPipeEarly: true });
  return told.success
    ? { value: ownOf(told.output), problems: [] }
    : { value: null, problems: problemsOf(told.issues, line) };
}

/** One entry by itself: whether another says the same is not looked at. */
export function validateEntry({ value, line }: RawEntry): Validated<Entry> {
  const told = v.safeParse(entrySchema, value, { abortPipeEarly: true });
  return told.success
    ? { value: told.output, problems: [] }
    : { value: null, problems: problemsOf(told.issues, line) };
}

function ownOf({
  name,
  version,
  owner,
  contact,
  switches,
}: Readonly<v.InferOutput<typeof headSchema>>): ListHead {
  return {
    name,
    version,
    ...(owner === undefined ? {} : { owner }),
    ...(contact === undefined ? {} : { contact }),
    switches,
  };
}

function validateEntries(raw: readonly RawEntry[]) {
  const entries: Entry[] = [];
  const lines: number[] = [];
  const refused: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { value, line } of raw) {
    const told = validateEntry({ value, line });
    refused.push(...told.problems);
    if (!told.value) continue;
    const key = entryKey(told.value);
    const before = seen.get(key);
    if (before !== undefined) {
      refused.push({
        code: 'double',
        line,
        value: shown(told.value.phrase),
        other: String(before),
      });
      continue;
    }
    seen.set(key, line);
    entries.push(told.value);
    lines.push(line);
  }
  return { entries, lines, refused };
}

/** The same for two entries that find the same words in the same drafts. */
export const entryKey = ({ phrase, language, diacritics }: Entry): string =>
  `${language}\n${diacritics === 'needed' ? phrase.toLowerCase() : phraseKey(phrase)}`;

function problemsOf(issues: readonly v.BaseIssue<unknown>[], line: number): Problem[] {
  const seen = new Set<string>();
  return issues
    .map((issue) => toProblem(issue, line))
    .filter(({ field = '' }) => !seen.has(field) && seen.add(field));
}

function toProblem(
  { message, path, input, requirement, expected }: v.BaseIssue<unknown>,
  line: number,
): Problem {
  const isMissing = input === undefined;
  const code = isMissing && message !== 'unknown-field' ? 'missing' : (message as ProblemCode);
  const field = path?.map(({ key }) => (typeof key === 'number' ? key + 1 : shown(key))).join('.');
  const wanted = wantedBy(code, requirement, expected);
  return {
    code,
    line,
    ...(field === undefined ? {} : { field }),
    ...(isMissing ? {} : { value: shown(input) }),
    ...(wanted === undefined ? {} : { wanted }),
  };
}

const MOST: Partial<Record<ProblemCode, number>> = {
  'too-many-words': LIMITS.words,
  'too-many-wildcards': LIMITS.wildcards,
  'newer-format': FORMAT,
};

function wantedBy(
  code: ProblemCode,
  requirement: unknown,
  expected: string | null,
): string | undefined {
  if (code === 'bad-choice') return expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ');
  const most = MOST[code] ?? requirement;
  return typeof most === 'number' ? String(most) : undefined;
}
