/**
 * The format of a team's phrase list: data only, no code and no regular expressions. Version 1.
 * What each field means is told in docs/lists.md; `public/list.schema.json` is made from this.
 */
import * as v from 'valibot';
import { LANGUAGES, SEVERITIES } from '../checker/report.ts';
import { GUARD_LEVELS } from '../guard/level.ts';
import { LIMITS } from './limits.ts';
import { foldWord, hasNoIdleWildcard, slotsOf, wordsOf } from './phrase.ts';
import type { ProblemCode } from './problem.ts';

export const FORMAT = 1;

/** What is told of a value that is not as it should be: a code of `problem.ts`. */
const told = (code: ProblemCode): ProblemCode => code;

const aboutObject = ({ expected }: { readonly expected: string | null }): ProblemCode => {
  if (expected === 'never') return 'unknown-field';
  return expected === 'Object' ? 'wrong-type' : 'missing';
};

/** Signs that no one sees and that turn a line around, control characters, halves of characters. */
const HIDDEN = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;
const CONTACT = /^[^\s@<>()[\]\\,;:"?&%]+@[^\s@<>()[\]\\,;:"?&%]+$/;
const RULE_ID = /^[a-z]+(?:-[a-z]+)*$/;
const ANY_BLANK = /\[__|__\]/g;
const BLANK = /\[__[^[\]]*[^[\]_\s][^[\]]*?__\]/g;

const text = (longest: number) =>
  v.pipe(
    v.string(told('wrong-type')),
    v.trim(),
    v.minLength(1, told('empty')),
    v.maxLength(longest, told('too-long')),
    v.check((value) => !HIDDEN.test(value), told('bad-characters')),
  );

const wildcards = (phrase: string): number => phrase.split('*').length - 1;

const phrase = v.pipe(
  text(LIMITS.phrase),
  v.check((value) => slotsOf(value).length > 0, told('no-words')),
  v.check((value) => slotsOf(value).length <= LIMITS.words, told('too-many-words')),
  v.check((value) => wildcards(value) <= LIMITS.wildcards, told('too-many-wildcards')),
  v.check(hasNoIdleWildcard, told('wildcard-at-edge')),
);

const form = v.pipe(
  text(LIMITS.form),
  v.check(
    (value) => wordsOf(foldWord(value)).length === 1 && !/[\s/*-]/.test(value),
    told('bad-form'),
  ),
);

const rewrite = v.pipe(
  text(LIMITS.rewrite),
  v.check(
    (value) => (value.match(ANY_BLANK)?.length ?? 0) === 2 * (value.match(BLANK)?.length ?? 0),
    told('bad-blank'),
  ),
);

const many = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item, told('wrong-type')), v.maxLength(most, told('too-many')));

const oneOf = <const Choices extends readonly string[]>(choices: Choices) =>
  v.picklist(choices, told('bad-choice'));

const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
};

const DIACRITICS = ['ignored', 'needed'] as const;
const ENTRY_LANGUAGES = ['all', ...LANGUAGES] as const;

const entryFields = {
  phrase,
  language: v.optional(oneOf(ENTRY_LANGUAGES), 'all'),
  /** Words that may stand for one another: a word of the phrase, then its other forms. */
  forms: v.optional(
    many(v.pipe(many(form, LIMITS.formsOfWord), v.minLength(2, told('bad-form'))), LIMITS.words),
    [],
  ),
  diacritics: v.optional(oneOf(DIACRITICS), 'ignored'),
  instead: v.optional(many(rewrite, LIMITS.rewrites), []),
  why: v.optional(text(LIMITS.why)),
  severity: v.optional(oneOf(SEVERITIES), 'warning'),
  /** Who asked for it, or where it stands. */
  source: v.optional(text(LIMITS.line)),
  exceptions: v.optional(many(phrase, LIMITS.exceptions), []),
  matches: v.optional(many(text(LIMITS.example), LIMITS.examples), []),
  doesNotMatch: v.optional(many(text(LIMITS.example), LIMITS.examples), []),
  /** The last day on which it is looked for. */
  expires: v.optional(v.pipe(v.string(told('wrong-type')), v.check(isDay, told('bad-day')))),
  /** Counts and does not mark. */
  silent: v.optional(v.boolean(told('wrong-type')), false),
};

const entryShape = v.strictObject(entryFields, aboutObject);

export const entrySchema = v.pipe(
  entryShape,
  v.forward(
    v.check(({ phrase: listed, forms }) => {
      const words = new Set(slotsOf(listed).map(({ folded }) => folded));
      return forms.every(([word = '']) => words.has(foldWord(word)));
    }, told('form-not-in-phrase')),
    ['forms'],
  ),
);

const switches = v.strictObject(
  {
    /** By the id of a built-in rule. */
    rules: v.optional(
      v.pipe(
        v.record(
          v.pipe(v.string(), v.regex(RULE_ID, told('bad-rule'))),
          oneOf(['off', ...SEVERITIES]),
          told('wrong-type'),
        ),
        v.maxEntries(LIMITS.rules, told('too-many')),
      ),
      {},
    ),
    guard: v.optional(oneOf(GUARD_LEVELS)),
    liabilityCareful: v.optional(v.boolean(told('wrong-type'))),
  },
  aboutObject,
);

const headFields = {
  /** For editors; not read. */
  $schema: v.optional(text(LIMITS.line)),
  format: v.literal(FORMAT, told('newer-format')),
  name: text(LIMITS.line),
  version: text(LIMITS.line),
  owner: v.optional(text(LIMITS.line)),
  contact: v.optional(v.pipe(text(LIMITS.line), v.regex(CONTACT, told('bad-contact')))),
  switches: v.optional(switches, {}),
};

/** Without the entries, which are read one by one. */
export const headSchema = v.strictObject(headFields, aboutObject);

/** The whole of a list: for the JSON Schema. */
export const listSchema = v.strictObject({
  ...headFields,
  entries: v.pipe(v.array(entryShape), v.maxLength(LIMITS.entries)),
});

export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;
export type Switches = Readonly<v.InferOutput<typeof switches>>;

/** What a list says of itself. */
export type ListHead = Omit<Readonly<v.InferOutput<typeof headSchema>>, '$schema' | 'format'>;

export interface PhraseList extends ListHead {
  readonly entries: readonly Entry[];
}

/** The fields of an entry, in the order in which they are written: the columns of CSV. */
export const FIELDS = Object.keys(entryFields) as readonly (keyof Entry)[];
