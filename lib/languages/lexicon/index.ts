/**
 * Words of a kind, which patterns name as `#Mishap`. A class is one token of compromise's match
 * syntax, so that it may stand wherever a word may: `(error|fault)` or, by its beginnings,
 * `/^(dodavatel|kurier)/`. It cannot stand inside a group.
 */
import { en } from './en.ts';
import { es } from './es.ts';
import { sk } from './sk.ts';
import type { Language } from '../../checker/report.ts';

export type Lexicon = Readonly<Record<string, string>>;

const lexicons: Readonly<Record<Language, Lexicon>> = { en, es, sk };

const CLASS = /#([A-Z]\w*)/g;

/** The pattern with its classes written out. */
export function writeOut(pattern: string, language: Language): string {
  return pattern.replace(CLASS, (_, name: string) => {
    const words = lexicons[language][name];
    if (!words) throw new Error(`The lexicon of "${language}" has no class "${name}".`);
    return words;
  });
}

/** Whole words that stand in a class, folded; beginnings alone are left out. */
export const lexiconWords = (language: Language): ReadonlySet<string> =>
  new Set(
    Object.values(lexicons[language])
      .filter((words) => words.startsWith('('))
      .flatMap((words) => words.slice(1, -1).split('|')),
  );
