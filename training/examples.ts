/**
 * The sentences that the classifier learns from: each of a passage or a marked mail, with what it is
 * flagged for. See README.md for the format of the files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../lib/checker/report.ts';
import type { Passage } from '../lib/classifier/features.ts';
import { fold, prepare } from '../lib/text/fold.ts';
import { splitSentences } from '../lib/text/sentences.ts';
import { overlaps, textAt, type Span } from '../lib/text/span.ts';

/** One sentence of a text. */
export interface Example {
  readonly passage: Passage;
  /** What it is flagged for; empty: it is fine. */
  readonly rules: readonly string[];
  /** How much it counts: an unmarked sentence beside a marked one is less surely fine. */
  readonly weight: number;
  /** Sentences of one text share it: they are learnt from together or judged together. */
  readonly text: string;
  readonly isMail: boolean;
}

interface Mark extends Span {
  readonly rules: readonly string[];
  /** It may be flagged or not: nothing is learnt from it. */
  readonly isOptional: boolean;
}

interface StoredPassage {
  readonly rule: string;
  readonly label: 0 | 1;
  readonly text: string;
  readonly span?: string;
}

const BESIDE_A_MARK = 0.3;
/** Mails are what is judged in the end; found by cross-validation. */
const MAIL_WEIGHT = 2;

export const readExamples = (language: Language): Example[] => [
  ...readLines<StoredPassage>('passages', language).flatMap(examplesOfPassage),
  ...readLines<{ readonly text: string }>('mails', language).flatMap(examplesOfMail),
];

function readLines<Line>(folder: string, language: Language): Line[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => name.startsWith(`${language}-`))
    .sort()
    .flatMap((name) => readFileSync(join(path, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Line);
}

function examplesOfPassage({ rule, label, text, span = text }: StoredPassage): Example[] {
  if (label === 0) return sentencesOf(text, [], { beside: 1, isMail: false });
  const start = Math.max(0, text.indexOf(span));
  const end = text.includes(span) ? start + span.length : text.length;
  const mark = { start, end, rules: [rule], isOptional: false };
  return sentencesOf(text, [mark], { beside: BESIDE_A_MARK, isMail: false });
}

/** Its weak spots are marked `⟦rule-id|the words⟧`, `⟦first+second|…⟧` or `⟦?rule-id|…⟧`. */
const MARK = /⟦(\??)([a-z+-]+)\|([^⟧]*)⟧/g;

function examplesOfMail({ text: marked }: { readonly text: string }): Example[] {
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
  return sentencesOf(text + marked.slice(last), marks, { beside: 1, isMail: true });
}

function sentencesOf(
  written: string,
  marks: readonly Mark[],
  { beside, isMail }: { readonly beside: number; readonly isMail: boolean },
): Example[] {
  const { text } = prepare(written);
  const spans = splitSentences(text).filter((span) => /\p{L}{2}/u.test(textAt(text, span)));
  const folded = spans.map((span) => fold(textAt(text, span)));
  const factor = isMail ? MAIL_WEIGHT : 1;
  return spans.flatMap((span, i) => {
    const own = marks.filter((mark) => overlaps(mark, span));
    const sure = own.filter(({ isOptional }) => !isOptional);
    if (own.length > 0 && sure.length === 0) return [];
    const passage = {
      sentence: folded[i] ?? '',
      before: folded[i - 1] ?? '',
      after: folded[i + 1] ?? '',
    };
    const rules = [...new Set(sure.flatMap((mark) => mark.rules))];
    const weight = factor * (rules.length > 0 ? 1 : beside);
    return [{ passage, rules, weight, text: written, isMail }];
  });
}
