import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { OptionsPage, type Choices } from '../../components/OptionsPage.tsx';
import { rules } from '../../lib/rules/index.ts';
import { countryItem } from '../../lib/storage/country.ts';
import { disabledRulesItem } from '../../lib/storage/disabled-rules.ts';
import { genderItem } from '../../lib/storage/gender.ts';
import { localeItem } from '../../lib/storage/locale.ts';
import type { Setting } from '../../lib/storage/setting.ts';
import { pickLocale } from '../../locales/pick-locale.ts';
import { WORDS } from '../../locales/words.ts';
import { useSetting } from './use-setting.ts';

const ITEMS: { readonly [Name in keyof Choices]: Setting<Choices[Name]> } = {
  locale: localeItem,
  gender: genderItem,
  country: countryItem,
  disabledRules: disabledRulesItem,
};

function Options() {
  const locale = useSetting(ITEMS.locale);
  const gender = useSetting(ITEMS.gender);
  const country = useSetting(ITEMS.country);
  const disabledRules = useSetting(ITEMS.disabledRules);
  const [isUnsaved, setUnsaved] = useState(false);
  const spoken = pickLocale(locale ?? 'browser', browser.i18n.getUILanguage());

  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = WORDS[spoken].options.title;
  }, [spoken]);

  if (!locale || !gender || !country || !disabledRules) return null;
  return (
    <OptionsPage
      locale={spoken}
      choices={{ locale, gender, country, disabledRules }}
      rules={rules}
      isUnsaved={isUnsaved}
      onChange={(name, value) => {
        ITEMS[name].setValue(value).then(
          () => setUnsaved(false),
          () => setUnsaved(true),
        );
      }}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
