/** How a word may begin without which a pattern cannot match; `whole`: it is that word and not a longer one. */
export interface Start {
  readonly letters: string;
  readonly whole: boolean;
}

/** Sets of phrases by name, each with the starts of its patterns; `null` for a pattern that may begin anyhow. */
export type StartsOfSets = ReadonlyMap<string, readonly (readonly Start[] | null)[]>;

const WORD = /[\p{L}\p{N}]+/gu;

/** The first stage of reading: which sets a sentence may hold, told by its words alone. */
export class Scan {
  private readonly words = new Map<string, Set<string>>();
  private readonly beginnings = new Map<string, Set<string>>();
  private readonly lengths: readonly number[];
  /** Sets of which nothing can be told beforehand. */
  private readonly always = new Set<string>();

  constructor(starts: StartsOfSets) {
    for (const [set, patterns] of starts) {
      for (const pattern of patterns) {
        if (pattern) for (const start of pattern) this.add(set, start);
        else this.always.add(set);
      }
    }
    this.lengths = [...new Set(Array.from(this.beginnings.keys(), ({ length }) => length))];
  }

  /** Names of the sets of which a phrase may stand in the folded sentence. */
  read(folded: string): ReadonlySet<string> {
    const named = new Set(this.always);
    const name = (sets: Iterable<string> = []): void => {
      for (const set of sets) named.add(set);
    };
    for (const word of new Set(folded.match(WORD))) {
      name(this.words.get(word));
      for (const length of this.lengths) name(this.beginnings.get(word.slice(0, length)));
    }
    return named;
  }

  private add(set: string, { letters, whole }: Start): void {
    const index = whole ? this.words : this.beginnings;
    index.set(letters, (index.get(letters) ?? new Set()).add(set));
  }
}
