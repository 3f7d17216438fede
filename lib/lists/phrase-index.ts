import { CompiledEntry, speaksIn, type EntryText } from './compiled-entry.ts';
import type { Entry } from './format.ts';
import { wordsOf } from './phrase.ts';
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
  /** The place of the phrase that is looked for first: the one whose words are rarest in all lists. */
  readonly place: number;
}

export const isOver = ({ expires }: Entry, today: Day): boolean =>
  expires !== undefined && expires < today;

/** All entries by their rarest words, so that a sentence costs what its own words name. */
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
      for (const { item, compiled, place } of this.anchors.get(folded) ?? []) {
        if (!speaksIn(item.entry, language) || isOver(item.entry, today)) continue;
        const span = compiled.findAt(text, words, index, place);
        if (!span || hits.some((hit) => hit.item === item && overlaps(hit.span, span))) continue;
        hits.push({ item, span, exception: compiled.exceptionAt(text, words, span) });
      }
    });
    return hits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  private add(one: Omit<Anchor<Item>, 'place'>, place: number): void {
    for (const word of one.compiled.places[place]?.folded ?? []) {
      const known = this.anchors.get(word);
      if (known) known.push({ ...one, place });
      else this.anchors.set(word, [{ ...one, place }]);
    }
  }
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
  const cost = places.map(({ folded }) =>
    folded.reduce(
      (sum, word) => sum + (counts.get(word) ?? 0) - Math.min(word.length, 20) / 100,
      0,
    ),
  );
  return cost.indexOf(Math.min(...cost));
}
