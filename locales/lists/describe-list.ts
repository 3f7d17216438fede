import type { Locale } from '../../lib/checker/report.ts';
import type { PhraseList } from '../../lib/lists/format.ts';

const WORDS: Readonly<Record<Locale, (entries: number, examples: number) => string>> = {
  en: (entries, examples) => `in order (entries: ${entries}, examples: ${examples})`,
  es: (entries, examples) => `en orden (entradas: ${entries}, ejemplos: ${examples})`,
  sk: (entries, examples) => `v poriadku (záznamy: ${entries}, príklady: ${examples})`,
};

/** That nothing is wrong with a list, and how much of it was looked at. */
export function describeList({ entries }: PhraseList, locale: Locale): string {
  const examples = entries.flatMap(({ matches, doesNotMatch }) => [...matches, ...doesNotMatch]);
  return WORDS[locale](entries.length, examples.length);
}
