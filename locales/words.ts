import type { Locale } from '../lib/checker/report.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { sk } from './sk.ts';

export type { Words };

export const WORDS: Readonly<Record<Locale, Words>> = { en, es, sk };

/** Each language in its own words, so that everybody finds theirs. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  sk: 'Slovenčina',
};
