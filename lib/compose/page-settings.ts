import { map, type ReadableAtom } from 'nanostores';
import { browser } from 'wxt/browser';
import { pickLocale, type LocaleChoice } from '../../locales/pick-locale.ts';
import type { Locale } from '../checker/report.ts';
import type { GuardChoice } from '../guard/level.ts';
import { countryItem } from '../storage/country.ts';
import { firstDayItem } from '../storage/first-day.ts';
import { guardChoiceItem, ownDomainsItem } from '../storage/guard.ts';
import { completeKeys, keysItem } from '../storage/keys.ts';
import { listDecisionsItem } from '../storage/list-decisions.ts';
import { localeItem } from '../storage/locale.ts';
import type { PageSettings } from './surroundings.ts';

const toLocale = (choice: LocaleChoice): Locale => pickLocale(choice, browser.i18n.getUILanguage());

/** What a list decides comes before the writer's own choice. */
async function readGuardChoice(): Promise<GuardChoice> {
  const [{ guard }, own] = await Promise.all([
    listDecisionsItem.getValue(),
    guardChoiceItem.getValue(),
  ]);
  return guard?.value ?? own;
}

/** What the writer set that the page shows, and every change of it until the signal stops it. */
export async function loadPageSettings(signal: AbortSignal): Promise<ReadableAtom<PageSettings>> {
  const [choice, country, keys, guardChoice, ownDomains, firstDay] = await Promise.all([
    localeItem.getValue(),
    countryItem.getValue(),
    keysItem.getValue(),
    readGuardChoice(),
    ownDomainsItem.getValue(),
    firstDayItem.getValue(),
  ]);
  const settings = map<PageSettings>({
    locale: toLocale(choice),
    country,
    keys: completeKeys(keys),
    guardChoice,
    ownDomains,
    firstDay,
  });
  const followGuard = async (): Promise<void> =>
    settings.setKey('guardChoice', await readGuardChoice());
  const stops = [
    localeItem.watch((changed) => settings.setKey('locale', toLocale(changed))),
    countryItem.watch((changed) => settings.setKey('country', changed)),
    keysItem.watch((changed) => settings.setKey('keys', completeKeys(changed))),
    guardChoiceItem.watch(() => void followGuard()),
    listDecisionsItem.watch(() => void followGuard()),
    ownDomainsItem.watch((changed) => settings.setKey('ownDomains', changed)),
    firstDayItem.watch((changed) => settings.setKey('firstDay', changed)),
  ];
  signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
  return settings;
}
