import type { PhraseBook } from './reader.ts';
import type { Language } from './report.ts';
import type { Rule } from './rule.ts';
import { languages as facts } from '../languages/index.ts';

/** What is common to a language under its plain names, and each rule's own sets under `rule-id/set`. */
export function phrasesOf(rules: readonly Rule[], language: Language): PhraseBook {
  const book: Record<string, readonly string[]> = { ...facts[language].phrases };
  for (const { id, languages } of rules) {
    const own = languages[language];
    if ('notApplicable' in own) continue;
    for (const [set, phrases] of Object.entries(own.phrases)) book[`${id}/${set}`] = phrases;
  }
  return book;
}
