import type { Pattern, PatternPart } from './parser.ts';
import { remember } from './remember.ts';

/** One word of a pattern: any that it matches, told by that word alone. */
interface Leaf {
  /** The patterns that are looked at where this word stands. */
  readonly wanted: Wanted[];
  /** Number of the last sentence that holds it. */
  seen: number;
}

/** Of each need one way must hold, and of a way every word. */
type Need = readonly (readonly Leaf[])[];

interface Wanted {
  readonly set: string;
  readonly pattern: Pattern;
  readonly needs: readonly Need[];
  /** Number of the last sentence that may hold it. */
  named: number;
}

/** Words of which is remembered what they match. */
const MEMORY = 5_000;

/** The first stage of reading: which patterns a sentence may hold, told by its words alone. */
export class Scan {
  private readonly leaves = new Leaves();
  /** Patterns of which nothing can be told beforehand. */
  private readonly always: Wanted[] = [];
  private sentences = 0;

  /** `sets`: patterns by the name of their set. */
  constructor(sets: ReadonlyMap<string, readonly Pattern[]>) {
    for (const [set, patterns] of sets) for (const pattern of patterns) this.add(set, pattern);
  }

  /** By set, the patterns that may match in a sentence of these words. */
  read(words: Iterable<string>): ReadonlyMap<string, readonly Pattern[]> {
    const sentence = ++this.sentences;
    const present: Leaf[] = [];
    for (const word of words) {
      for (const leaf of this.leaves.of(word)) {
        if (leaf.seen === sentence) continue;
        leaf.seen = sentence;
        if (leaf.wanted.length > 0) present.push(leaf);
      }
    }
    const bySet = new Map<string, Pattern[]>();
    for (const wanted of this.always) name(wanted, bySet);
    for (const { wanted } of present) {
      for (const one of wanted) {
        if (one.named === sentence || !isMet(one, sentence)) continue;
        one.named = sentence;
        name(one, bySet);
      }
    }
    return bySet;
  }

  /** The pattern is looked at where its rarest word stands, and its others are asked for in turn. */
  private add(set: string, pattern: Pattern): void {
    const needs = pattern.parts
      .filter(({ optional, negative }) => !optional && !negative)
      .sort((a, b) => rarity(b) - rarity(a))
      .map((part) => this.needOf(part))
      .filter((need) => need.length > 0);
    const [rarest, ...others] = needs;
    const wanted = { set, pattern, needs: rarest?.some(isLong) ? needs : others, named: 0 };
    if (!rarest) this.always.push(wanted);
    for (const [leaf] of rarest ?? []) leaf?.wanted.push(wanted);
  }

  /** Empty where no telling. */
  private needOf({ choices, ...part }: PatternPart): Need {
    const ways = (choices ?? [[part]]).map((way) =>
      way.map((one) => this.leaves.leafOf(one)).filter((leaf) => leaf !== null),
    );
    return ways.every((way) => way.length > 0) ? ways : [];
  }
}

function name({ set, pattern }: Wanted, bySet: Map<string, Pattern[]>): void {
  const patterns = bySet.get(set);
  if (patterns) patterns.push(pattern);
  else bySet.set(set, [pattern]);
}

/** Of several words, of which the first alone does not tell. */
const isLong = (way: readonly Leaf[]): boolean => way.length > 1;

function isMet({ needs }: Wanted, sentence: number): boolean {
  for (const need of needs) if (!need.some((way) => areSeen(way, sentence))) return false;
  return true;
}

function areSeen(way: readonly Leaf[], sentence: number): boolean {
  for (const { seen } of way) if (seen !== sentence) return false;
  return true;
}

/** Long words are rarer than short ones, and few than many. */
function rarity({ word, regex, fastOr, choices }: PatternPart): number {
  if (word !== undefined) return word.length;
  if (fastOr) return shortest(fastOr) - fastOr.size / 10;
  if (regex) {
    const stems = stemsOf(regex);
    return stems.length > 0 ? shortest(stems) - stems.length / 10 : 0;
  }
  const ways = (choices ?? []).map(([first]) => (first ? rarity(first) : -Infinity));
  return ways.length > 0 ? Math.min(...ways) - ways.length / 10 : -Infinity;
}

const shortest = (words: Iterable<string>): number =>
  Math.min(...Array.from(words, ({ length }) => length));

/** `^stem…` and `^(one|two)…`; anything else has no set beginning. */
function stemsOf({ source }: RegExp): string[] {
  const [, group, stem] =
    /^\^(?:\(([a-z|]+)\)(?![?*{])|([a-z]+)(?![a-z]*[?*{]))[^|]*$/.exec(source) ?? [];
  return group?.split('|') ?? (stem ? [stem] : []);
}

interface RegexLeaf extends Leaf {
  readonly regex: RegExp;
}

/** The leaves of all patterns, found by the words that they match. */
class Leaves {
  /** What matches this word. */
  readonly of = remember(MEMORY, (word) => this.find(word));
  private readonly known = new Map<string, Leaf>();
  private readonly byWord = new Map<string, Leaf[]>();
  private readonly byStem = new Map<string, RegexLeaf[]>();
  private readonly anyStem: RegexLeaf[] = [];
  private readonly stemLengths = new Set<number>();

  /** `null` where no telling. */
  leafOf({ word, regex, fastOr }: PatternPart): Leaf | null {
    if (word !== undefined) return this.once(word, (leaf) => this.addWords(leaf, [word]));
    if (fastOr) return this.once([...fastOr].join('|'), (leaf) => this.addWords(leaf, fastOr));
    if (!regex) return null;
    return this.once(String(regex), (leaf) => this.addRegex({ ...leaf, regex }));
  }

  private once(key: string, index: (leaf: Leaf) => Leaf): Leaf {
    const old = this.known.get(key);
    if (old) return old;
    const leaf = index({ wanted: [], seen: 0 });
    this.known.set(key, leaf);
    return leaf;
  }

  private addWords(leaf: Leaf, words: Iterable<string>): Leaf {
    for (const word of words) append(this.byWord, word, leaf);
    return leaf;
  }

  private addRegex(leaf: RegexLeaf): Leaf {
    const stems = stemsOf(leaf.regex);
    if (stems.length === 0) this.anyStem.push(leaf);
    for (const stem of stems) {
      append(this.byStem, stem, leaf);
      this.stemLengths.add(stem.length);
    }
    return leaf;
  }

  private find(word: string): readonly Leaf[] {
    const stems = Array.from(this.stemLengths, (length) => word.slice(0, length));
    const likely = [...new Set(stems)].flatMap((stem) => this.byStem.get(stem) ?? []);
    return [
      ...(this.byWord.get(word) ?? []),
      ...[...likely, ...this.anyStem].filter(({ regex }) => regex.test(word)),
    ];
  }
}

function append<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values) values.push(value);
  else index.set(key, [value]);
}
