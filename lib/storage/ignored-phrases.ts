import { prepare } from '../text/fold.ts';
import { defineSetting } from './setting.ts';

/** Words that a rule is never to mark. */
export interface IgnoredPhrase {
  readonly rule: string;
  /** Lower case, without diacritics, single spaces. */
  readonly words: string;
}

const MOST = 1_000;

const isIgnoredPhrase = (stored: unknown): stored is IgnoredPhrase =>
  typeof stored === 'object' &&
  stored !== null &&
  'rule' in stored &&
  typeof stored.rule === 'string' &&
  'words' in stored &&
  typeof stored.words === 'string';

/** Oldest first. */
export const ignoredPhrasesItem = defineSetting<readonly IgnoredPhrase[]>('ignoredPhrases', {
  version: 1,
  migrations: {},
  fallback: [],
  isValid: (stored): stored is IgnoredPhrase[] =>
    Array.isArray(stored) && stored.every(isIgnoredPhrase),
});

export const foldPhrase = (words: string): string =>
  prepare(words).folded.replace(/\s+/g, ' ').trim();

export const isSamePhrase = (a: IgnoredPhrase, b: IgnoredPhrase): boolean =>
  a.rule === b.rule && a.words === b.words;

export async function ignorePhrase(rule: string, words: string): Promise<void> {
  const phrase = { rule, words: foldPhrase(words) };
  const others = (await ignoredPhrasesItem.getValue()).filter(
    (ignored) => !isSamePhrase(ignored, phrase),
  );
  await ignoredPhrasesItem.setValue([...others, phrase].slice(-MOST));
}
