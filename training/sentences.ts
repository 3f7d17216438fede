/** The sentences of a text as the checker reads them. */
import { loadParser } from '../lib/checker/parser.ts';
import { phrasesOf } from '../lib/checker/phrases.ts';
import { LanguageReader } from '../lib/checker/reader.ts';
import { remember } from '../lib/checker/remember.ts';
import { LANGUAGES, type Language } from '../lib/checker/report.ts';
import type { Passage, Told } from '../lib/classifier/features.ts';
import { rules } from '../lib/rules/index.ts';
import { prepare } from '../lib/text/fold.ts';
import { splitSentences } from '../lib/text/sentences.ts';
import { textAt, type Span } from '../lib/text/span.ts';

export interface ReadSentence {
  readonly span: Span;
  readonly passage: Passage;
}

const parser = await loadParser();
const readers = new Map(
  LANGUAGES.map((language) => [
    language,
    new LanguageReader(parser, language, phrasesOf(rules, language)),
  ]),
);

/** Remembered, since several things are learnt from each text. */
export const readSentences = (written: string, language: Language): readonly ReadSentence[] =>
  remembered.get(language)?.(written) ?? [];

const remembered = new Map(
  LANGUAGES.map((language) => [
    language,
    remember(Infinity, (written: string) => read(written, language)),
  ]),
);

function read(written: string, language: Language): ReadSentence[] {
  const { text } = prepare(written);
  const spans = splitSentences(text).filter((span) => /\p{L}{2}/u.test(textAt(text, span)));
  const told = spans.map((span) => tell(textAt(text, span), language));
  return spans.flatMap((span, i) => {
    const sentence = told[i];
    if (!sentence) return [];
    return [
      { span, passage: { sentence, before: told[i - 1] ?? null, after: told[i + 1] ?? null } },
    ];
  });
}

function tell(text: string, language: Language): Told {
  const reading = readers.get(language)?.read(text);
  return { folded: reading?.folded ?? '', phrases: reading?.names ?? [] };
}
