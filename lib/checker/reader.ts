/**
 * Reads sentences in two stages: a scan of the words tells which phrases may stand in it, and only
 * where one of these is asked for is it looked for. What was read is remembered by the text.
 */
import type { Hit, Parser, Pattern, Token, TokenizedSentence } from './parser.ts';
import { remember } from './remember.ts';
import type { Language } from './report.ts';
import { Scan } from './scan.ts';
import { findTimes, type TimeMention } from '../languages/dates.ts';
import { fold } from '../text/fold.ts';

/** Sets of phrases by name, in compromise's match syntax. */
export type PhraseBook = Readonly<Record<string, readonly string[]>>;

const NOTHING: readonly Hit[] = [];

/** Sentences that are remembered a language; a long mail has a few hundred. */
const MEMORY = 2_000;

/** What stands in one sentence; spans count from its start. Everything is worked out when asked for. */
export class Reading {
  private tokenized: TokenizedSentence | null = null;
  private foundTimes: readonly TimeMention[] | null = null;
  private foundPatterns: ReadonlyMap<string, readonly Pattern[]> | null = null;
  private readonly found = new Map<string, readonly Hit[]>();

  constructor(
    private readonly text: string,
    readonly folded: string,
    private readonly reader: LanguageReader,
  ) {}

  find(name: string): readonly Hit[] {
    const known = this.found.get(name);
    if (known) return known;
    const patterns = this.patterns.get(name);
    if (!patterns) return this.reader.nothing(name);
    const hits = patterns
      .flatMap((pattern) => this.reader.parser.match(this.words, pattern))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.found.set(name, hits);
    return hits;
  }

  get tokens(): readonly Token[] {
    return this.words.tokens;
  }

  get times(): readonly TimeMention[] {
    return (this.foundTimes ??= findTimes(this.folded, this.reader.language));
  }

  /** Those that may stand in it, by their sets. */
  private get patterns(): ReadonlyMap<string, readonly Pattern[]> {
    return (this.foundPatterns ??= this.reader.scan.read(this.words.words));
  }

  private get words(): TokenizedSentence {
    return (this.tokenized ??= this.reader.parser.tokenize(this.text, this.reader.language));
  }
}

/** Reads the sentences of one language with the phrases of all rules. */
export class LanguageReader {
  readonly scan: Scan;
  readonly read = remember(MEMORY, (text) => new Reading(text, fold(text), this));
  private readonly names: ReadonlySet<string>;

  constructor(
    readonly parser: Parser,
    readonly language: Language,
    phrases: PhraseBook,
  ) {
    const sets = Object.entries(phrases).map(
      ([name, set]) => [name, [...new Set(set)].map((phrase) => parser.compile(phrase))] as const,
    );
    this.names = new Set(Object.keys(phrases));
    this.scan = new Scan(new Map(sets));
  }

  /**
   * What is found of a set of which nothing may stand in a sentence.
   *
   * @throws where no set of phrases has this name.
   */
  nothing(name: string): readonly Hit[] {
    if (this.names.has(name)) return NOTHING;
    throw new Error(`There is no set of phrases "${name}" in ${this.language}.`);
  }
}
