import { GENDERS, type Gender } from '../lib/checker/draft.ts';
import { LANGUAGES, type Locale } from '../lib/checker/report.ts';
import type { Rule } from '../lib/checker/rule.ts';
import type { KeyTable } from '../lib/compose/keys.ts';
import { GUARD_CHOICES, type GuardChoice } from '../lib/guard/level.ts';
import type { ListDecisions } from '../lib/lists/decisions.ts';
import type { SyncTrouble } from '../lib/messages/sync-trouble.ts';
import type { LocaleChoice } from '../locales/pick-locale.ts';
import { LOCALE_NAMES, WORDS } from '../locales/words.ts';
import { Choice } from './Choice.tsx';
import { countriesIn } from './countries.ts';
import { describeDecided } from './describe-decided.ts';
import { Dismissals, type IgnoredPhrase } from './Dismissals.tsx';
import { KeyChoices } from './KeyChoices.tsx';
import { OwnDomains } from './OwnDomains.tsx';
import { RuleSwitches } from './RuleSwitches.tsx';
import { Switch } from './Switch.tsx';
import { SyncSwitch } from './SyncSwitch.tsx';
import { WordsContext } from './words-context.ts';

/** Everything that the writer can set. */
interface Choices {
  readonly locale: LocaleChoice;
  readonly gender: Gender;
  readonly country: string;
  readonly isLiabilityCareful: boolean;
  readonly guardChoice: GuardChoice;
  readonly ownDomains: readonly string[];
  readonly disabledRules: readonly string[];
  /** Only what was changed. */
  readonly keys: Partial<KeyTable>;
  readonly ignoredPhrases: readonly IgnoredPhrase[];
  readonly followsSync: boolean;
}

interface OptionsPageProps {
  /** What the page itself speaks. */
  readonly locale: Locale;
  readonly choices: Choices;
  /** What comes before them. */
  readonly decisions: ListDecisions;
  readonly rules: readonly Rule[];
  /** The last change could not be saved. */
  readonly isUnsaved: boolean;
  readonly syncTrouble: SyncTrouble | null;
  readonly onLocale: (locale: LocaleChoice) => void;
  readonly onGender: (gender: Gender) => void;
  readonly onCountry: (country: string) => void;
  readonly onLiabilityCareful: (isCareful: boolean) => void;
  readonly onGuardChoice: (choice: GuardChoice) => void;
  readonly onOwnDomains: (domains: readonly string[]) => void;
  readonly onDisabledRules: (disabledRules: readonly string[]) => void;
  /** How many sentences something is hidden in. */
  readonly dismissedCount: number;
  readonly onKeys: (keys: Partial<KeyTable>) => void;
  readonly onIgnoredPhrases: (phrases: readonly IgnoredPhrase[]) => void;
  readonly onForgetSentences: () => void;
  readonly onFollowsSync: (followsSync: boolean) => void;
  readonly onLists: () => void;
}

export function OptionsPage(props: OptionsPageProps) {
  const { locale, choices, decisions, rules, isUnsaved } = props;
  const words = WORDS[locale].options;
  const { guard, isLiabilityCareful: liability } = decisions;
  const isLiabilityCareful = liability?.value ?? choices.isLiabilityCareful;
  const silentRules = listTitles(
    rules.filter(({ isSilentWhenCareful }) => isSilentWhenCareful),
    locale,
  );
  return (
    <WordsContext value={WORDS[locale]}>
      <main className="page" lang={locale}>
        <h1>{words.title}</h1>
        <p role="alert">{isUnsaved && words.notSaved}</p>
        <section>
          <h2>{words.interface}</h2>
          <Choice
            label={words.language}
            value={choices.locale}
            options={[
              { value: 'browser', name: words.sameAsBrowser },
              ...LANGUAGES.map((value) => ({ value, name: LOCALE_NAMES[value] })),
            ]}
            onChange={props.onLocale}
          />
        </section>
        <section>
          <h2>{words.writer}</h2>
          <Choice
            label={words.gender}
            help={words.genderHelp}
            value={choices.gender}
            options={GENDERS.map((value) => ({ value, name: words.genders[value] }))}
            onChange={props.onGender}
          />
          <Choice
            label={words.country}
            help={words.countryHelp}
            value={choices.country}
            options={countriesIn(locale).map(({ code, name }) => ({ value: code, name }))}
            onChange={props.onCountry}
          />
          <Switch
            label={words.liability}
            help={liability ? describeDecided(liability, words) : words.liabilityHelp(silentRules)}
            isOn={isLiabilityCareful}
            isFixed={liability !== null}
            onChange={props.onLiabilityCareful}
          />
        </section>
        <section>
          <h2>{words.guard}</h2>
          <Choice
            label={words.guardChoice}
            help={guard ? describeDecided(guard, words) : words.guardHelp}
            value={guard?.value ?? choices.guardChoice}
            isFixed={guard !== null}
            options={GUARD_CHOICES.map((value) => ({ value, name: words.guardChoices[value] }))}
            onChange={props.onGuardChoice}
          />
          <OwnDomains domains={choices.ownDomains} onChange={props.onOwnDomains} />
        </section>
        <section>
          <h2>{words.rules}</h2>
          <p>{words.rulesHelp}</p>
          <RuleSwitches
            rules={rules}
            locale={locale}
            disabledRules={choices.disabledRules}
            decisions={decisions}
            isLiabilityCareful={isLiabilityCareful}
            onChange={props.onDisabledRules}
          />
        </section>
        <section>
          <h2>{words.lists}</h2>
          <p>{words.listsHelp}</p>
          <button type="button" onClick={props.onLists}>
            {words.openLists}
          </button>
        </section>
        <section>
          <h2>{words.dismissals}</h2>
          <p>{words.dismissalsHelp}</p>
          <Dismissals
            rules={rules}
            locale={locale}
            phrases={choices.ignoredPhrases}
            disabledRules={choices.disabledRules}
            sentenceCount={props.dismissedCount}
            onPhrases={props.onIgnoredPhrases}
            onDisabledRules={props.onDisabledRules}
            onForgetSentences={props.onForgetSentences}
          />
        </section>
        <section>
          <h2>{words.keys}</h2>
          <p>{words.keysHelp}</p>
          <KeyChoices changed={choices.keys} onChange={props.onKeys} />
        </section>
        <SyncSwitch
          locale={locale}
          isOn={choices.followsSync}
          trouble={props.syncTrouble}
          onChange={props.onFollowsSync}
        />
      </main>
    </WordsContext>
  );
}

const listTitles = (rules: readonly Rule[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(
    rules.map(({ languages }) => WORDS[locale].quoted(languages[locale].texts.title)),
  );
