import type { Pattern } from './parser.ts';

/** How a word may begin without which a pattern cannot match; `whole`: it is that word and not a longer one. */
export interface Start {
  readonly letters: string;
  readonly whole: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The first stage of reading: which patterns a sentence may hold, told by its words alone. */
export class Scan {
  private readonly words = new Map<string, Set<Pattern>>();
  private readonly beginnings = new Map<string, Set<Pattern>>();
  private readonly lengths: readonly number[];
  /** Patterns of which nothing can be told beforehand. */
  private readonly always: readonly Pattern[];

  constructor(patterns: readonly Pattern[]) {
    for (const pattern of patterns) {
      for (const start of pattern.starts ?? []) this.add(pattern, start);
    }
    this.always = patterns.filter(({ starts }) => starts === null);
    this.lengths = [...new Set(Array.from(this.beginnings.keys(), ({ length }) => length))];
  }

  /** The patterns that may match in the folded sentence. */
  read(folded: string): ReadonlySet<Pattern> {
    const named = new Set(this.always);
    const name = (patterns: Iterable<Pattern> = []): void => {
      for (const pattern of patterns) named.add(pattern);
    };
    for (const word of new Set(folded.match(WORD))) {
      name(this.words.get(word));
      for (const length of this.lengths) name(this.beginnings.get(word.slice(0, length)));
    }
    return named;
  }

  private add(pattern: Pattern, { letters, whole }: Start): void {
    const index = whole ? this.words : this.beginnings;
    index.set(letters, (index.get(letters) ?? new Set()).add(pattern));
  }
}
