import type { PhraseBook } from './reader.ts';
import type { Language } from './report.ts';
import type { Rule } from './rule.ts';
import { languages as facts } from '../languages/index.ts';
import { writeOut } from '../languages/lexicon/index.ts';

/**
 * What is common to a language under its plain names, and each rule's own sets under `rule-id/set`;
 * classes of the lexicon are written out.
 */
export function phrasesOf(rules: readonly Rule[], language: Language): PhraseBook {
  const sets = rules.flatMap(({ id, languages }) => {
    const own = languages[language];
    if ('notApplicable' in own) return [];
    return Object.entries(own.phrases).map(([set, phrases]) => [`${id}/${set}`, phrases] as const);
  });
  return Object.fromEntries(
    [...Object.entries(facts[language].phrases), ...sets].map(([name, phrases]) => [
      name,
      phrases.map((phrase) => writeOut(phrase, language)),
    ]),
  );
}
