import { CompiledEntry } from './compiled-entry.ts';
import type { Entry } from './format.ts';
import { slotsOf, wordsOf } from './phrase.ts';
import { prepare } from '../text/fold.ts';

/** Why an entry's words do not stand in a text. */
export type Miss =
  /** These words of the phrase, or listed forms of them, are not in it. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** These words are there with other diacritics. */
  | { readonly kind: 'diacritics'; readonly words: readonly string[] }
  /** All words are there: not side by side, not in this order, or not in one sentence. */
  | { readonly kind: 'apart' };

/** For a text in which `explainEntry` finds nothing. */
export function explainMiss(entry: Entry, text: string): Miss {
  const prepared = prepare(text);
  const words = wordsOf(prepared.folded);
  const folded = new Set(words.map((word) => word.folded));
  const exact = new Set(
    words.map(({ start, end }) => prepared.text.slice(start, end).toLowerCase().replace(/’/g, "'")),
  );
  const slots = slotsOf(entry.phrase);
  const listedWhere = (isMissing: (place: CompiledEntry['places'][number]) => boolean): string[] =>
    new CompiledEntry(entry).places.flatMap((place, i) =>
      isMissing(place) ? [slots[i]?.exact ?? ''] : [],
    );
  const missing = listedWhere((place) => !place.folded.some((word) => folded.has(word)));
  if (missing.length > 0) return { kind: 'words', words: missing };
  const otherwise = listedWhere(
    (place) => place.exact !== null && !Array.from(place.exact).some((word) => exact.has(word)),
  );
  return otherwise.length > 0 ? { kind: 'diacritics', words: otherwise } : { kind: 'apart' };
}
