/**
 * Reads sentences in two stages: a scan of the words tells which phrases may stand in it, and only
 * these are looked for. What was read is remembered by the text.
 */
import { findFacts } from './facts.ts';
import type { Hit, Parser, Token } from './parser.ts';
import { remember } from './remember.ts';
import type { Language } from './report.ts';
import { Scan } from './scan.ts';
import { findTimes, type TimeMention } from '../languages/dates.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Sets of phrases by name, in compromise's match syntax. */
export type PhraseBook = Readonly<Record<string, readonly string[]>>;

const NOTHING: readonly Hit[] = [];

/** Sentences that are remembered a language; a long mail has a few hundred. */
const MEMORY = 2_000;

/** What stands in one sentence; spans count from its start. Everything is worked out when asked for. */
export class Reading {
  private foundTimes: readonly TimeMention[] | null = null;
  private foundFacts: readonly Span[] | null = null;
  private foundPhrases: Phrases | null = null;

  constructor(
    private readonly text: string,
    readonly folded: string,
    private readonly reader: LanguageReader,
  ) {}

  find(name: string): readonly Hit[] {
    return this.phrases.hits.get(name) ?? this.reader.nothing(name);
  }

  /** The sets of which a phrase stands in it. */
  get names(): readonly string[] {
    return [...this.phrases.hits.keys()];
  }

  get tokens(): readonly Token[] {
    return this.phrases.tokens;
  }

  get times(): readonly TimeMention[] {
    return (this.foundTimes ??= findTimes(this.folded, this.reader.language));
  }

  /** What no rewrite may lose. */
  get facts(): readonly Span[] {
    return (this.foundFacts ??= findFacts(
      this.text,
      this.folded,
      this.reader.language,
      this.times.map(({ span }) => span),
    ));
  }

  private get phrases(): Phrases {
    return (this.foundPhrases ??= this.reader.findPhrases(this.text));
  }
}

/** All that is kept of a sentence; its form for the parser takes ten times the memory. */
interface Phrases {
  readonly tokens: readonly Token[];
  /** By the name of their set; none where nothing was found. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
}

/** Reads the sentences of one language with the phrases of all rules. */
export class LanguageReader {
  private readonly scan: Scan;
  readonly read = remember(MEMORY, (text) => new Reading(text, fold(text), this));
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly parser: Parser,
    readonly language: Language,
    phrases: PhraseBook,
  ) {
    const sets = Object.entries(phrases).map(
      ([name, set]) => [name, [...new Set(set)].map((phrase) => parser.compile(phrase))] as const,
    );
    this.names = new Set(Object.keys(phrases));
    this.scan = new Scan(new Map(sets));
  }

  findPhrases(text: string): Phrases {
    const sentence = this.parser.tokenize(text, this.language);
    const hits = new Map<string, readonly Hit[]>();
    for (const [name, patterns] of this.scan.read(sentence.words)) {
      const found = patterns.flatMap((pattern) => this.parser.match(sentence, pattern));
      if (found.length > 0) hits.set(name, found.sort(inOrder));
    }
    return { tokens: sentence.tokens, hits };
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

const inOrder = (a: Hit, b: Hit): number => a.start - b.start || b.end - a.end;
