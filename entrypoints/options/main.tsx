import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/OptionsPage.tsx';
import { rules } from '../../lib/rules/index.ts';
import { countryItem } from '../../lib/storage/country.ts';
import { disabledRulesItem } from '../../lib/storage/disabled-rules.ts';
import { dismissedSentencesItem } from '../../lib/storage/dismissed-sentences.ts';
import { genderItem } from '../../lib/storage/gender.ts';
import { guardChoiceItem, ownDomainsItem } from '../../lib/storage/guard.ts';
import { ignoredPhrasesItem } from '../../lib/storage/ignored-phrases.ts';
import { keysItem } from '../../lib/storage/keys.ts';
import { liabilityItem } from '../../lib/storage/liability.ts';
import { listDecisionsItem } from '../../lib/storage/list-decisions.ts';
import { localeItem } from '../../lib/storage/locale.ts';
import { followsSyncItem, syncTroubleItem } from '../../lib/storage/sync.ts';
import { pickLocale } from '../../locales/pick-locale.ts';
import { WORDS } from '../../locales/words.ts';
import { openLists } from '../lists/open-lists.ts';
import { useSetting } from './use-setting.ts';

function Options() {
  const [locale, saveLocale] = useSetting(localeItem);
  const [gender, saveGender] = useSetting(genderItem);
  const [country, saveCountry] = useSetting(countryItem);
  const [isLiabilityCareful, saveLiabilityCareful] = useSetting(liabilityItem);
  const [guardChoice, saveGuardChoice] = useSetting(guardChoiceItem);
  const [ownDomains, saveOwnDomains] = useSetting(ownDomainsItem);
  const [disabledRules, saveDisabledRules] = useSetting(disabledRulesItem);
  const [keys, saveKeys] = useSetting(keysItem);
  const [ignoredPhrases, saveIgnoredPhrases] = useSetting(ignoredPhrasesItem);
  const [dismissedSentences, saveDismissedSentences] = useSetting(dismissedSentencesItem);
  const [followsSync, saveFollowsSync] = useSetting(followsSyncItem);
  const [syncTrouble = null] = useSetting(syncTroubleItem);
  const [decisions] = useSetting(listDecisionsItem);
  const [isUnsaved, setUnsaved] = useState(false);
  const spoken = pickLocale(locale ?? 'browser', browser.i18n.getUILanguage());

  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = WORDS[spoken].options.title;
  }, [spoken]);

  const watched =
    <Value,>(save: (value: Value) => Promise<void>) =>
    (value: Value): void => {
      save(value).then(
        () => setUnsaved(false),
        () => setUnsaved(true),
      );
    };

  if (!locale || !gender || !country || !disabledRules || !keys) return null;
  if (!guardChoice || !ownDomains || !decisions) return null;
  if (followsSync === undefined) return null;
  if (!ignoredPhrases || !dismissedSentences || isLiabilityCareful === undefined) return null;
  return (
    <OptionsPage
      locale={spoken}
      choices={{
        locale,
        gender,
        country,
        isLiabilityCareful,
        guardChoice,
        ownDomains,
        disabledRules,
        keys,
        ignoredPhrases,
        followsSync,
      }}
      decisions={decisions}
      dismissedCount={dismissedSentences.length}
      rules={rules}
      isUnsaved={isUnsaved}
      syncTrouble={syncTrouble}
      onLocale={watched(saveLocale)}
      onGender={watched(saveGender)}
      onCountry={watched(saveCountry)}
      onLiabilityCareful={watched(saveLiabilityCareful)}
      onGuardChoice={watched(saveGuardChoice)}
      onOwnDomains={watched(saveOwnDomains)}
      onDisabledRules={watched(saveDisabledRules)}
      onKeys={watched(saveKeys)}
      onIgnoredPhrases={watched(saveIgnoredPhrases)}
      onForgetSentences={() => watched(saveDismissedSentences)([])}
      onFollowsSync={watched(saveFollowsSync)}
      onLists={() => void openLists()}
    />
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
