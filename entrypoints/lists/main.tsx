import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import type { ListService } from '../../components/lists/list-service.ts';
import { ListsPage } from '../../components/lists/ListsPage.tsx';
import { localDay } from '../../lib/local-day.ts';
import { askBackground, originPattern } from '../../lib/messages/lists.ts';
import { rules } from '../../lib/rules/index.ts';
import { localeItem } from '../../lib/storage/locale.ts';
import { LIST_WORDS } from '../../locales/list-page/words.ts';
import { pickLocale } from '../../locales/pick-locale.ts';
import { useSetting } from '../options/use-setting.ts';
import { useListStates } from './use-list-states.ts';

const service: ListService = {
  ask: askBackground,
  allowServer: (address) => browser.permissions.request({ origins: [originPattern(address)] }),
};

function Lists() {
  const [locale] = useSetting(localeItem);
  const states = useListStates();
  const spoken = pickLocale(locale ?? 'browser', browser.i18n.getUILanguage());

  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = LIST_WORDS[spoken].title;
  }, [spoken]);

  if (!locale || states === undefined) return null;
  return (
    <ListsPage
      locale={spoken}
      states={states}
      rules={rules}
      today={localDay(new Date())}
      service={service}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Lists />);
