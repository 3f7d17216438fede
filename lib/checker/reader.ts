/**
 * Reads sentences in two stages: a scan of the words tells which sets of phrases may stand in it,
 * and only where one of these is asked for it is parsed. What was read is remembered by the text.
 */
import type { CompiledPatterns, Hit, ParsedSentence, Parser, Token } from './parser.ts';
import { remember } from './remember.ts';
import type { Language } from './report.ts';
import { Scan } from './scan.ts';
import { findTimes, type TimeMention } from '../languages/dates.ts';
import { fold } from '../text/fold.ts';

/** Sets of phrases by name, in compromise's match syntax. */
export type PhraseBook = Readonly<Record<string, readonly string[]>>;

/** Sentences that are remembered a language; a long mail has a few hundred. */
const MEMORY = 2_000;

/** What stands in one sentence; spans count from its start. Everything is worked out when asked for. */
export class Reading {
  private parsed: ParsedSentence | null = null;
  private foundTimes: readonly TimeMention[] | null = null;
  private readonly named: ReadonlySet<string>;

  constructor(
    private readonly text: string,
    readonly folded: string,
    private readonly reader: LanguageReader,
  ) {
    this.named = reader.scan.read(folded);
  }

  find(name: string): readonly Hit[] {
    const patterns = this.reader.patternsOf(name);
    if (!this.named.has(name)) return [];
    return this.parse()
      .hits.filter(({ pattern }) => patterns.has(pattern))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }

  get tokens(): readonly Token[] {
    return this.parse().tokens;
  }

  get times(): readonly TimeMention[] {
    return (this.foundTimes ??= findTimes(this.folded, this.reader.language));
  }

  private parse(): ParsedSentence {
    return (this.parsed ??= this.reader.parse(this.text));
  }
}

/** Reads the sentences of one language with the phrases of all rules. */
export class LanguageReader {
  readonly scan: Scan;
  readonly read = remember(MEMORY, (text) => new Reading(text, fold(text), this));
  private readonly patterns: CompiledPatterns;
  private readonly sets: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly parser: Parser,
    readonly language: Language,
    phrases: PhraseBook,
  ) {
    const sets = Object.entries(phrases);
    this.sets = new Map(sets.map(([name, set]) => [name, new Set(set)]));
    this.patterns = parser.compile(sets.flatMap(([, set]) => set));
    this.scan = new Scan(
      new Map(sets.map(([name, set]) => [name, set.map((pattern) => parser.startsOf(pattern))])),
    );
  }

  parse(text: string): ParsedSentence {
    return this.parser.parse(text, this.language, this.patterns);
  }

  patternsOf(name: string): ReadonlySet<string> {
    const set = this.sets.get(name);
    if (!set) throw new Error(`There is no set of phrases "${name}" in ${this.language}.`);
    return set;
  }
}
