import { browser } from 'wxt/browser';
import { pickLocale } from '../../locales/pick-locale.ts';
import type { CheckOptions } from '../checker/draft.ts';
import { localDay } from '../local-day.ts';
import { countryItem } from '../storage/country.ts';
import { disabledRulesItem } from '../storage/disabled-rules.ts';
import { genderItem } from '../storage/gender.ts';
import { localeItem } from '../storage/locale.ts';

/** What a check needs besides the draft, as the writer has set it by now. */
export async function readCheckOptions(): Promise<CheckOptions> {
  const [locale, country, gender, disabledRules] = await Promise.all([
    localeItem.getValue(),
    countryItem.getValue(),
    genderItem.getValue(),
    disabledRulesItem.getValue(),
  ]);
  return {
    locale: pickLocale(locale, browser.i18n.getUILanguage()),
    country,
    gender,
    disabledRules,
    today: localDay(new Date()),
  };
}

/** Tells of every change of what `readCheckOptions` gives, but for the day. */
export function watchCheckOptions(onChange: () => void): void {
  for (const item of [localeItem, countryItem, genderItem, disabledRulesItem]) item.watch(onChange);
}
