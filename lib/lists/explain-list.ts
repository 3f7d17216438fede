import { explainEntry, type Explained } from './explain-entry.ts';
import type { Entry } from './format.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Day } from '../checker/draft.ts';
import type { Language } from '../checker/report.ts';
import { prepare } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { textAt } from '../text/span.ts';

export interface ExplainedEntry extends Explained {
  readonly entry: Entry;
}

/** Says what each entry of a list makes of a text, in the order of the text. */
export type ListExplainer = (text: string, language: Language, today: Day) => ExplainedEntry[];

/** Makes a list ready to be asked: once, and anew when it changes. */
export function createListExplainer(entries: readonly Entry[]): ListExplainer {
  const index = new PhraseIndex(entries.map(atAnyTime));
  return (text, language, today) =>
    Array.from(named(text, language, index))
      .flatMap((entry) =>
        explainEntry(entry, text, language, today).map((explained) => ({ ...explained, entry })),
      )
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

interface Indexed {
  readonly entry: Entry;
  readonly given: Entry;
}

/** In any language, on any day: why it does not count is then told. */
const atAnyTime = (given: Entry): Indexed => ({
  entry: { ...given, language: 'all', expires: '9999-12-31' },
  given,
});

function named(text: string, language: Language, index: PhraseIndex<Indexed>): Set<Entry> {
  const prepared = prepare(text);
  const hits = splitSentences(prepared.text).flatMap((sentence) =>
    index.find(
      { text: textAt(prepared.text, sentence), folded: textAt(prepared.folded, sentence) },
      language,
      '0000-01-01',
    ),
  );
  return new Set(hits.map(({ item }) => item.given));
}
