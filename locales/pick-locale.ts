import { LANGUAGES, type Locale } from '../lib/checker/report.ts';

/** What the writer chose; `browser` follows the browser's own language. */
export type LocaleChoice = Locale | 'browser';

/** @param browserLanguage A BCP 47 tag such as `es-MX`. Other languages than ours get English. */
export function pickLocale(choice: LocaleChoice, browserLanguage: string): Locale {
  if (choice !== 'browser') return choice;
  const [language] = browserLanguage.toLowerCase().split('-');
  return LANGUAGES.find((locale) => locale === language) ?? 'en';
}
