/** Why an entry marks a text or does not: for the box to try sentences, and for its examples. */
import { speaksIn, type EntryText } from './compiled-entry.ts';
import type { Entry } from './format.ts';
import { isOver, PhraseIndex } from './phrase-index.ts';
import type { Day } from '../checker/draft.ts';
import type { Language } from '../checker/report.ts';
import { isQuotedIn } from '../checker/sentence.ts';
import { prepare } from '../text/fold.ts';
import { splitSentences } from '../text/sentences.ts';
import { shift, textAt, type Span } from '../text/span.ts';

export const VERDICTS = [
  'marked',
  'silent',
  'excepted',
  'quoted',
  'expired',
  'other-language',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Explained {
  /** In the text as given. */
  readonly span: Span;
  readonly verdict: Verdict;
  /** The exception that took the words out. */
  readonly exception?: string;
}

/** Where the entry's words stand in a text in this language, and what comes of it; empty: nowhere. */
export function explainEntry(
  entry: Entry,
  text: string,
  language: Language,
  today: Day,
): Explained[] {
  const index = new PhraseIndex([{ entry: { ...entry, language: 'all', expires: today } }]);
  const prepared = prepare(text);
  return splitSentences(prepared.text).flatMap((sentence) => {
    const read: EntryText = {
      text: textAt(prepared.text, sentence),
      folded: textAt(prepared.folded, sentence),
    };
    return index.find(read, language, today).map(({ span, exception }) => ({
      span: prepared.toOriginal(shift(span, sentence.start)),
      ...(exception === null
        ? { verdict: verdictOn(entry, isQuotedIn(read.folded, span), language, today) }
        : { verdict: 'excepted' as const, exception }),
    }));
  });
}

function verdictOn(entry: Entry, isQuoted: boolean, language: Language, today: Day): Verdict {
  if (isQuoted) return 'quoted';
  if (!speaksIn(entry, language)) return 'other-language';
  if (isOver(entry, today)) return 'expired';
  return entry.silent ? 'silent' : 'marked';
}
