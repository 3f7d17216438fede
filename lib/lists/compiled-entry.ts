import type { Entry } from './format.ts';
import { foldWord, slotsOf, type Word } from './phrase.ts';
import type { Language } from '../checker/report.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A sentence as entries see it; spans count from its start. */
export interface EntryText {
  readonly text: string;
  /** As long as `text`. */
  readonly folded: string;
}

/** Words of which any may stand in one place. */
interface Place {
  readonly folded: readonly string[];
  /** In lower case with their diacritics; null where these do not count. */
  readonly exact: ReadonlySet<string> | null;
  /** So many other words may stand before it. */
  readonly gap: number;
}

export const speaksIn = ({ language }: Entry, of: Language): boolean =>
  language === 'all' || language === of;

/** What an entry looks for; its phrase and its exceptions are read when they are first asked for. */
export class CompiledEntry {
  private phrase: readonly Place[] | null = null;
  private exceptions: readonly (readonly Place[])[] | null = null;

  constructor(readonly entry: Entry) {}

  get places(): readonly Place[] {
    return (this.phrase ??= placesOf(this.entry.phrase, this.entry));
  }

  /** Where the phrase stands so that the word at `index` is in this place of it. */
  findAt(text: EntryText, words: readonly Word[], index: number, place: number): Span | null {
    return findAt(this.places, text, words, index, place);
  }

  /** The exception that takes these words out; null where they count. */
  exceptionAt(text: EntryText, words: readonly Word[], span: Span): string | null {
    const { entry } = this;
    this.exceptions ??= entry.exceptions.map((phrase) => placesOf(phrase, entry));
    const at = this.exceptions.findIndex((places) =>
      words.some((_, index) => {
        const found = findAt(places, text, words, index, 0);
        return found !== null && overlaps(found, span);
      }),
    );
    return entry.exceptions[at] ?? null;
  }
}

function placesOf(phrase: string, { forms, diacritics }: Entry): Place[] {
  const groups = forms.map((listed) => ({ listed, folded: listed.map(foldWord) }));
  return slotsOf(phrase).map(({ exact, folded, gap }) => {
    const own = groups.filter((group) => group.folded.includes(folded));
    return {
      folded:
        own.length > 0 ? [...new Set([folded, ...own.flatMap((group) => group.folded)])] : [folded],
      exact:
        diacritics === 'needed'
          ? new Set([exact, ...own.flatMap(({ listed }) => listed.map(lower))])
          : null,
      gap,
    };
  });
}

const lower = (form: string): string => form.toLowerCase().normalize('NFC');

function findAt(
  places: readonly Place[],
  text: EntryText,
  words: readonly Word[],
  index: number,
  place: number,
): Span | null {
  if (!fits(places[place], text, words[index])) return null;
  const first = reach(places, text, words, index, place, -1);
  const last = first && reach(places, text, words, index, place, 1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The word in the outermost place on this side, once all the places on the way are taken. */
function reach(
  places: readonly Place[],
  text: EntryText,
  words: readonly Word[],
  index: number,
  place: number,
  step: 1 | -1,
): Word | null {
  const next = place + step;
  if (next < 0 || next >= places.length) return words[index] ?? null;
  const gap = places[step === 1 ? next : place]?.gap ?? 0;
  for (let skipped = 0; skipped <= gap; skipped++) {
    const at = index + step * (skipped + 1);
    if (!fits(places[next], text, words[at])) continue;
    const found = reach(places, text, words, at, next, step);
    if (found) return found;
  }
  return null;
}

function fits(place: Place | undefined, { text }: EntryText, word: Word | undefined): boolean {
  if (!place || !word || !place.folded.includes(word.folded)) return false;
  return (
    place.exact === null ||
    place.exact.has(text.slice(word.start, word.end).toLowerCase().replace(/’/g, "'"))
  );
}
