import { defineSetting } from './setting.ts';

/** The country in a BCP 47 tag, else the one where most people speak the language: `es` gives `ES`. */
export function guessCountry(browserLanguage: string): string {
  const tag = new Intl.Locale(browserLanguage);
  const country = [tag.region, new Intl.Locale(tag.language).maximize().region].find(isCountry);
  return country ?? 'US';
}

const isCountry = (stored: unknown): stored is string =>
  typeof stored === 'string' && /^[A-Z]{2}$/.test(stored);

/** ISO 3166-1 alpha-2 in capitals. */
export const countryItem = defineSetting<string>('country', {
  version: 1,
  migrations: {},
  fallback: guessCountry(new Intl.DateTimeFormat().resolvedOptions().locale),
  isValid: isCountry,
});
