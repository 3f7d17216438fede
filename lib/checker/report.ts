/**
 * What a check answers. These types cross every border of the project (background, content script,
 * command line), so they are plain data: no class, no function, no DOM.
 */
import type { Span } from '../text/span.ts';

/** The languages of drafts, and of the interface. */
export const LANGUAGES = ['en', 'es', 'sk'] as const;
/** The language that a draft, or a sentence of it, is written in. */
export type Language = (typeof LANGUAGES)[number];
/** The language that the interface speaks. */
export type Locale = Language;

/** Worst first. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SITUATIONS = ['our-mistake', 'bad-news', 'not-ours', 'complaint', 'none'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** The documents that the advice comes from. */
export const SOURCES = [
  'dropped-ball',
  'angry-customers',
  'nobody-is-perfect',
  'bad-news',
] as const;
export type Source = (typeof SOURCES)[number];

/** What the advice rests on, strongest first. */
export const EVIDENCE = ['experiment', 'field-study', 'expert-advice'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** One ready answer to a blank: what the writer picks, and what is then written. */
export interface Choice {
  /** Words on the chip, in the interface's language. */
  readonly label: string;
  /** Words that take the blank's place, in the draft's language. */
  readonly text: string;
}

/** Something only the writer knows: `[__label__]` inside a replacement. */
export interface Blank extends Span {
  /** The words between the underscores, in the draft's language. `start` and `end` count in the replacement. */
  readonly label: string;
  /** A `date` is asked for with chips and a date field, a `text` with a text field. */
  readonly kind: 'text' | 'date';
  /** Empty where there is nothing to propose. */
  readonly choices: readonly Choice[];
}

/** A replacement that the writer may accept (on screen: *Rewrite*). `start` and `end` count in the draft. */
export interface Suggestion extends Span {
  readonly replacement: string;
  /** The whole sentence as it will read. */
  readonly preview: string;
  readonly blanks: readonly Blank[];
  /** Says what the draft does not (an admission, an act): after the others, and never taken unless it is chosen by itself. */
  readonly isChoice: boolean;
}

/** Whose list: a company's policy, the team, or the writer. The first one has the say. */
export const LIST_KEEPERS = ['policy', 'team', 'person'] as const;
export type ListKeeper = (typeof LIST_KEEPERS)[number];

/** The phrase list that a finding comes from. Plain text of others: never to be read as HTML. */
export interface ListedIn {
  readonly keeper: ListKeeper;
  readonly name: string;
  readonly version: string;
  /** A mail address. */
  readonly contact?: string;
  /** The entry's phrase as listed. */
  readonly phrase: string;
  /** Who asked for the entry, or where it stands. */
  readonly source?: string;
  /** On trial: it is counted and not shown. */
  readonly isSilent: boolean;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly language: Language;
  /** The words at the span, as they stood when they were checked. */
  readonly text: string;
  /** The sentence (or two) that the finding was made from: it changes when any of this changes. */
  readonly sentence: Span;
  /** In the interface's language. */
  readonly title: string;
  readonly advice: string;
  readonly sources: readonly Source[];
  readonly evidence: Evidence;
  readonly suggestions: readonly Suggestion[];
  /** Absent: a built-in rule. */
  readonly list?: ListedIn;
}

export interface Report {
  /** The draft's main language; `null` when it is not known: then nothing was checked. */
  readonly language: Language | null;
  readonly checked: boolean;
  readonly situation: Situation;
  readonly situationGuessed: boolean;
  /** Ordered by `start`, then `end`, then `rule`. */
  readonly findings: readonly Finding[];
  /** Of entries on trial: never shown. Absent: none. */
  readonly silent?: readonly Finding[];
}
