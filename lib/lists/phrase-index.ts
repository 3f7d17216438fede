import { CompiledEntry, speaksIn, type EntryText } from './compiled-entry.ts';
import type { Entry } from './format.ts';
import { wordsOf, type Word } from './phrase.ts';
import type { Day } from '../checker/draft.ts';
import type { Language } from '../checker/report.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Where an entry's phrase stands in a sentence; the span counts from the sentence's start. */
export interface EntryHit<Item> {
  readonly item: Item;
  readonly span: Span;
  /** The exception by which it does not count; null: it counts. */
  readonly exception: string | null;
}

interface Anchor<Item> {
  readonly item: Item;
  readonly compiled: CompiledEntry;
  /** The place of the phrase that is looked for first: by its word, or by it and the next one. */
  readonly place: number;
}

/** Pairs of forms that two places are looked for by. */
const MOST_PAIRS = 50;

export const isOver = ({ expires }: Entry, today: Day): boolean =>
  expires !== undefined && expires < today;

/** All entries by their rarest words, and what stands beside these, so that a sentence costs what its own words name. */
export class PhraseIndex<Item extends { readonly entry: Entry }> {
  private readonly anchors = new Map<string, Anchor<Item>[]>();

  constructor(items: Iterable<Item>) {
    const all = Array.from(items, (item) => ({ item, compiled: new CompiledEntry(item.entry) }));
    const counts = countWords(all.map(({ compiled }) => compiled));
    for (const one of all) this.add(one, rarestPlace(one.compiled, counts));
  }

  /** What speaks in this language on this day, in the order of the text; also what is excepted. */
  find(text: EntryText, language: Language, today: Day): EntryHit<Item>[] {
    const words = wordsOf(text.folded);
    const hits: EntryHit<Item>[] = [];
    words.forEach(({ folded }, index) => {
      for (const { item, compiled, place } of this.anchorsAt(folded, words[index + 1])) {
        if (!speaksIn(item.entry, language) || isOver(item.entry, today)) continue;
        const span = compiled.findAt(text, words, index, place);
        if (!span || hits.some((hit) => hit.item === item && overlaps(hit.span, span))) continue;
        hits.push({ item, span, exception: compiled.exceptionAt(text, words, span) });
      }
    });
    return hits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  private anchorsAt(word: string, next: Word | undefined): readonly Anchor<Item>[] {
    const alone = this.anchors.get(word) ?? [];
    const pair = next && this.anchors.get(`${word} ${next.folded}`);
    return pair ? [...alone, ...pair] : alone;
  }

  private add({ item, compiled }: Omit<Anchor<Item>, 'place'>, rarest: number): void {
    const pair = pairAt(compiled, rarest) ?? pairAt(compiled, rarest - 1);
    const anchor = { item, compiled, place: pair?.place ?? rarest };
    for (const key of pair?.keys ?? compiled.places[rarest]?.folded ?? []) {
      const known = this.anchors.get(key);
      if (known) known.push(anchor);
      else this.anchors.set(key, [anchor]);
    }
  }
}

/** The words of two places that stand side by side; null where something may stand between them. */
function pairAt({ places }: CompiledEntry, place: number) {
  const first = places[place];
  const second = places[place + 1];
  if (!first || second?.gap !== 0) return null;
  if (first.folded.length * second.folded.length > MOST_PAIRS) return null;
  const keys = first.folded.flatMap((word) => second.folded.map((next) => `${word} ${next}`));
  return { place, keys };
}

function countWords(entries: readonly CompiledEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of entries) {
    for (const { folded } of places) {
      for (const word of folded) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Of equally rare ones the longest: it is rarer in drafts too. */
function rarestPlace({ places }: CompiledEntry, counts: ReadonlyMap<string, number>): number {
  let rarest = 0;
  let lowest = Infinity;
  places.forEach(({ folded }, place) => {
    let cost = 0;
    for (const word of folded) cost += (counts.get(word) ?? 0) - Math.min(word.length, 20) / 100;
    if (cost >= lowest) return;
    lowest = cost;
    rarest = place;
  });
  return rarest;
}
