/**
 * Reads sentences in two stages: a scan for words without which no pattern can match, then, only
 * where it found one, the parse. What was read is remembered by the sentence's text.
 */
import type { CompiledPatterns, Hit, ParsedSentence, Parser, Token } from './parser.ts';
import type { Language } from './report.ts';
import { findTimes, type TimeMention } from '../languages/dates.ts';
import { fold } from '../text/fold.ts';

/** Sets of phrases by name, in compromise's match syntax. */
export type PhraseBook = Readonly<Record<string, readonly string[]>>;

/** Sentences that are remembered a language; a long mail has a few hundred. */
const CACHE_SIZE = 2_000;

/** What stands in one sentence; spans count from its start. Everything is worked out when asked for. */
export class Reading {
  private parsed: ParsedSentence | null = null;
  private foundTimes: readonly TimeMention[] | null = null;

  constructor(
    private readonly text: string,
    readonly folded: string,
    private readonly reader: LanguageReader,
  ) {}

  find(name: string): readonly Hit[] {
    if (!this.reader.mayHold(this.folded)) return [];
    const patterns = this.reader.patternsOf(name);
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
  private readonly patterns: CompiledPatterns;
  private readonly trigger: RegExp;
  private readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly cache = new Map<string, Reading>();

  constructor(
    private readonly parser: Parser,
    readonly language: Language,
    phrases: PhraseBook,
  ) {
    this.sets = new Map(Object.entries(phrases).map(([name, set]) => [name, new Set(set)]));
    this.patterns = parser.compile(Object.values(phrases).flat(), language);
    this.trigger = new RegExp(`(?<![\\p{L}\\p{N}])(?:${this.patterns.triggers.join('|')})`, 'u');
  }

  read(text: string): Reading {
    const known = this.cache.get(text);
    if (known) return known;
    const reading = new Reading(text, fold(text), this);
    if (this.cache.size >= CACHE_SIZE) this.forgetOldest();
    this.cache.set(text, reading);
    return reading;
  }

  mayHold(folded: string): boolean {
    return this.trigger.test(folded);
  }

  parse(text: string): ParsedSentence {
    return this.parser.parse(text, this.language, this.patterns);
  }

  patternsOf(name: string): ReadonlySet<string> {
    const set = this.sets.get(name);
    if (!set) throw new Error(`There is no set of phrases "${name}" in ${this.language}.`);
    return set;
  }

  private forgetOldest(): void {
    const [oldest] = this.cache.keys();
    if (oldest !== undefined) this.cache.delete(oldest);
  }
}
