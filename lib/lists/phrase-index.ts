import { CompiledEntry, speaksIn, type EntryText } from './compiled-entry.ts';
import type { Entry } from './format.ts';
import { foldWord, piecesOf, wordsOf, type Word } from './phrase.ts';
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

/** Letters by which a word is looked for; what follows them is compared where it stands. */
const HEAD = 6;

/** Pairs of forms that two places are looked for by. */
const MOST_PAIRS = 50;

export const isOver = ({ expires }: Entry, today: Day): boolean =>
  expires !== undefined && expires < today;

/** All entries by their rarest words, and what stands beside these, so that a sentence costs what its own words name. */
export class PhraseIndex<Item extends { readonly entry: Entry }> {
  /** By the head of a word, or by those of two; most name one entry alone. */
  private readonly anchors = new Map<string, Anchor<Item> | Anchor<Item>[]>();

  constructor(items: Iterable<Item>) {
    const counts = new Map<string, number>();
    for (const item of items) {
      const pieces = piecesOf(item.entry.phrase);
      const heads = pieces.map(headOf);
      // Rarest so far: nothing need be kept for a second pass.
      this.add(item, pieces, rarestIn(pieces, heads, counts));
      for (const head of heads) counts.set(head, (counts.get(head) ?? 0) + 1);
    }
  }

  /** What speaks in this language on this day, in the order of the text; also what is excepted. */
  find(text: EntryText, language: Language, today: Day): EntryHit<Item>[] {
    const words = wordsOf(text.folded);
    const hits: EntryHit<Item>[] = [];
    words.forEach(({ folded }, index) => {
      for (const { item, compiled, place } of this.anchorsOf(folded, words[index + 1])) {
        if (!speaksIn(item.entry, language) || isOver(item.entry, today)) continue;
        const span = compiled.findAt(text, words, index, place);
        if (!span || hits.some((hit) => hit.item === item && overlaps(hit.span, span))) continue;
        hits.push({ item, span, exception: compiled.exceptionAt(text, words, span) });
      }
    });
    return hits.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  private anchorsOf(word: string, next: Word | undefined): readonly Anchor<Item>[] {
    const head = headOf(word);
    const alone = this.anchorsAt(head);
    const pair = next ? this.anchorsAt(`${head} ${headOf(next.folded)}`) : [];
    return pair.length > 0 ? [...alone, ...pair] : alone;
  }

  private anchorsAt(key: string): readonly Anchor<Item>[] {
    const known = this.anchors.get(key) ?? [];
    return Array.isArray(known) ? known : [known];
  }

  private add(item: Item, pieces: readonly string[], rarest: number): void {
    const { entry } = item;
    const pair = pairAt(pieces, rarest, entry) ?? pairAt(pieces, rarest - 1, entry);
    const at = pair?.at ?? rarest;
    const place = pieces.slice(0, at).filter(isWord).length;
    const anchor = { item, compiled: new CompiledEntry(entry), place };
    for (const key of pair?.keys ?? headsOf(pieces[at], entry)) this.addAt(key, anchor);
  }

  private addAt(key: string, anchor: Anchor<Item>): void {
    const known = this.anchors.get(key);
    if (known === undefined) this.anchors.set(key, anchor);
    else if (Array.isArray(known)) known.push(anchor);
    else this.anchors.set(key, [known, anchor]);
  }
}

const isWord = (piece: string | undefined): piece is string => piece !== undefined && piece !== '*';

/** What a word and its listed forms begin with: mostly one for them all. */
function headsOf(word: string | undefined, { forms }: Entry): readonly string[] {
  if (!isWord(word)) return [];
  const own = headOf(word);
  const others = forms.map(headsOfForms).filter((heads) => heads.includes(own));
  return others.length > 0 ? [...new Set([own, ...others.flat()])] : [own];
}

/** Most forms of a word begin alike: what was folded for one need not be for the next. */
function headsOfForms(forms: readonly string[]): string[] {
  const heads: string[] = [];
  let shared = '';
  for (const form of forms) {
    const beginning = form.slice(0, HEAD);
    if (beginning === shared) continue;
    const head = foldWord(beginning);
    const isWhole = head.length === beginning.length;
    heads.push(isWhole ? head : headOf(foldWord(form)));
    shared = isWhole ? beginning : '';
  }
  return heads;
}

const headOf = (word: string): string => word.slice(0, HEAD);

/** What two words that stand side by side are looked for by; null where something may stand between them. */
function pairAt(pieces: readonly string[], at: number, entry: Entry) {
  if (!isWord(pieces[at]) || !isWord(pieces[at + 1])) return null;
  const first = headsOf(pieces[at], entry);
  const second = headsOf(pieces[at + 1], entry);
  if (first.length * second.length > MOST_PAIRS) return null;
  return { at, keys: first.flatMap((head) => second.map((next) => `${head} ${next}`)) };
}

/** Where the rarest word stands; of equally rare ones the longest: it is rarer in drafts too. */
function rarestIn(
  pieces: readonly string[],
  heads: readonly string[],
  counts: ReadonlyMap<string, number>,
): number {
  let rarest = 0;
  let lowest = Infinity;
  pieces.forEach((piece, at) => {
    const cost = (counts.get(heads[at] ?? '') ?? 0) - Math.min(piece.length, 20) / 100;
    if (!isWord(piece) || cost >= lowest) return;
    lowest = cost;
    rarest = at;
  });
  return rarest;
}
