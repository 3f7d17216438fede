import { map, type ReadableAtom } from 'nanostores';
import { browser } from 'wxt/browser';
import { pickLocale, type LocaleChoice } from '../../locales/pick-locale.ts';
import type { Locale } from '../checker/report.ts';
import { countryItem } from '../storage/country.ts';
import { firstDayItem } from '../storage/first-day.ts';
import { guardChoiceItem, ownDomainsItem } from '../storage/guard.ts';
import { completeKeys, keysItem } from '../storage/keys.ts';
import { listDecisionsItem } from '../storage/list-decisions.ts';
import { localeItem } from '../storage/locale.ts';
import type { PageSettings } from './surroundings.ts';

const toLocale = (choice: LocaleChoice): Locale => pickLocale(choice, browser.i18n.getUILanguage());

/** What lists decide comes before the writer's own choice. */
async function readDecided(): Promise<Pick<PageSettings, 'guardChoice' | 'decidedRules'>> {
  const [{ guard, rules }, own] = await Promise.all([
    listDecisionsItem.getValue(),
    guardChoiceItem.getValue(),
  ]);
  return { guardChoice: guard?.value ?? own, decidedRules: rules.map(([id]) => id) };
}

/** What the writer set that the page shows, and every change of it until the signal stops it. */
export async function loadPageSettings(signal: AbortSignal): Promise<ReadableAtom<PageSettings>> {
  const [choice, country, keys, decided, ownDomains, firstDay] = await Promise.all([
    localeItem.getValue(),
    countryItem.getValue(),
    keysItem.getValue(),
    readDecided(),
    ownDomainsItem.getValue(),
    firstDayItem.getValue(),
  ]);
  const settings = map<PageSettings>({
    locale: toLocale(choice),
    country,
    keys: completeKeys(keys),
    ...decided,
    ownDomains,
    firstDay,
  });
  const followDecided = async (): Promise<void> =>
    settings.set({ ...settings.get(), ...(await readDecided()) });
  const stops = [
    localeItem.watch((changed) => settings.setKey('locale', toLocale(changed))),
    countryItem.watch((changed) => settings.setKey('country', changed)),
    keysItem.watch((changed) => settings.setKey('keys', completeKeys(changed))),
    guardChoiceItem.watch(() => void followDecided()),
    listDecisionsItem.watch(() => void followDecided()),
    ownDomainsItem.watch((changed) => settings.setKey('ownDomains', changed)),
    firstDayItem.watch((changed) => settings.setKey('firstDay', changed)),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
  return settings;
}
