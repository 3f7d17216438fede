import type { CheckOptions } from '../lib/checker/draft.ts';
import { LANGUAGES, type Locale } from '../lib/checker/report.ts';

const POSIX_LOCALE = /^([a-z]{2})(?:_([A-Z]{2}))?(?![A-Za-z])/;

/** Where most people speak it, when the environment does not say. */
const countryOf = (locale: Locale): string => new Intl.Locale(locale).maximize().region ?? 'US';

/**
 * Locale and country of the person at the terminal, from POSIX's variables (`LC_ALL=sk_SK.UTF-8`).
 * A `wanted` locale wins; the country then counts only if it was named with the same language.
 */
export function regionOf(
  env: Readonly<Record<string, string | undefined>>,
  wanted?: Locale,
): Pick<CheckOptions, 'locale' | 'country'> {
  const setting = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  const [, language, country] = POSIX_LOCALE.exec(setting) ?? [];
  const locale = wanted ?? LANGUAGES.find((known) => known === language) ?? 'en';
  return { locale, country: locale === language && country ? country : countryOf(locale) };
}
