import { browser } from 'wxt/browser';
import { pickLocale } from '../../locales/pick-locale.ts';
import type { CheckOptions } from '../checker/draft.ts';
import type { Locale } from '../checker/report.ts';
import type { Speaking } from './lists/speaking.ts';
import { localDay } from '../local-day.ts';
import { countryItem } from '../storage/country.ts';
import { disabledRulesItem } from '../storage/disabled-rules.ts';
import { dismissedSentencesItem } from '../storage/dismissed-sentences.ts';
import { genderItem } from '../storage/gender.ts';
import { ignoredPhrasesItem } from '../storage/ignored-phrases.ts';
import { liabilityItem } from '../storage/liability.ts';
import { localeItem } from '../storage/locale.ts';

export const readLocale = async (): Promise<Locale> =>
  pickLocale(await localeItem.getValue(), browser.i18n.getUILanguage());

/** What a check needs besides the draft, as the writer and the lists have it by now. */
export async function readCheckOptions(lists: Speaking): Promise<CheckOptions> {
  const [locale, country, gender, isLiabilityCareful, disabledRules] = await Promise.all([
    readLocale(),
    countryItem.getValue(),
    genderItem.getValue(),
    liabilityItem.getValue(),
    disabledRulesItem.getValue(),
  ]);
  return {
    locale,
    country,
    gender,
    today: localDay(new Date()),
    ...lists.optionsOver({ disabledRules, isLiabilityCareful }),
  };
}

/** Tells of every change of what `readCheckOptions` gives, but for the day, and of what is hidden. */
export function watchCheckOptions(onChange: () => void): void {
  const items = [
    localeItem,
    countryItem,
    genderItem,
    liabilityItem,
    disabledRulesItem,
    dismissedSentencesItem,
    ignoredPhrasesItem,
  ];
  for (const item of items) item.watch(onChange);
}
