import type { Locale } from '../lib/checker/report.ts';

/** A noun's forms by CLDR plural category; Slovak has `few` (2–4) and `many` (fractions) too. */
type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Gives a function that writes a count with the noun's right form: `2 chyby`, `5 chýb`. */
export function plural(locale: Locale, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
