import { keepCapitals } from './keep-capitals.ts';
import type { KeptEntry } from './kept-list.ts';
import { phraseKey, wordsOf } from './phrase.ts';
import { textsOf } from './texts.ts';
import type { ListedIn } from '../checker/report.ts';
import { defineRule, type Match, type Rule } from '../checker/rule.ts';
import type { Sentence } from '../checker/sentence.ts';
import { fold, prepare } from '../text/fold.ts';
import { textAt, type Span } from '../text/span.ts';

const dashed = (text: string): string =>
  wordsOf(fold(prepare(text).text))
    .map(({ folded }) => folded)
    .join('-');

/**
 * By which a finding of an entry is dismissed and told: `acme-support/asap`. It stays the same as
 * long as the list has its name and the phrase its words; no built-in rule has a slash.
 */
const entryRuleId = ({ list, entry }: KeptEntry): string =>
  `${dashed(list.name)}/${phraseKey(entry.phrase).replaceAll(' * ', '-_-').replaceAll(' ', '-')}`;

/** The entry in the shape of a rule. It is found by its list, never by itself. */
export const entryRule = (kept: KeptEntry): Rule =>
  defineRule({
    id: entryRuleId(kept),
    group: 'respect',
    severity: kept.entry.severity,
    sources: [],
    evidence: 'expert-advice',
    limits: '',
    silentIn: [],
    mayLoseItsWords: !kept.entry.phrase.includes('*'),
    languages: textsOf(kept.entry, kept.list),
    find: () => [],
  });

export const listedIn = ({ entry, list, keeper }: KeptEntry): ListedIn => ({
  keeper,
  name: list.name,
  version: list.version,
  ...(list.contact === undefined ? {} : { contact: list.contact }),
  phrase: entry.phrase,
  ...(entry.source === undefined ? {} : { source: entry.source }),
  isSilent: entry.silent,
});

/** @param span in the prepared draft whose text is `text` */
export function toMatch({ entry }: KeptEntry, span: Span, sentence: Sentence, text: string): Match {
  const found = {
    words: textAt(text, span),
    phrase: entry.phrase,
    opensSentence: !/[\p{L}\p{N}]/u.test(text.slice(sentence.start, span.start)),
  };
  return {
    span,
    rewrites: entry.instead.map((instead) => ({
      ...span,
      replacement: keepCapitals(instead, found),
    })),
    sentences: [sentence],
  };
}
