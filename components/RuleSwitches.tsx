import type { Locale } from '../lib/checker/report.ts';
import type { Rule } from '../lib/checker/rule.ts';
import type { ListDecisions } from '../lib/lists/decisions.ts';
import { describeDecided } from './describe-decided.ts';
import { SeveritySign } from './Signs.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './words-context.ts';

interface RuleSwitchesProps {
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  readonly disabledRules: readonly string[];
  /** What lists say comes first. */
  readonly decisions: ListDecisions;
  /** Some rules are off then, whatever was chosen. */
  readonly isLiabilityCareful: boolean;
  readonly onChange: (disabledRules: readonly string[]) => void;
}

/** Every rule with its title and advice, to be switched off and on; by group, in the order of the rules. */
export function RuleSwitches(props: RuleSwitchesProps) {
  const { rules, locale, disabledRules, decisions, isLiabilityCareful, onChange } = props;
  const words = useWords().options;
  const decided = new Map(decisions.rules);
  const groups = [...new Set(rules.map(({ group }) => group))];
  const setOn = (id: string, isOn: boolean) => {
    const others = disabledRules.filter((disabled) => disabled !== id);
    onChange(isOn ? others : [...others, id]);
  };
  const toSwitch = ({ id, severity, languages, isSilentWhenCareful = false }: Rule) => {
    const { title, advice } = languages[locale].texts;
    const isSilent = isLiabilityCareful && isSilentWhenCareful;
    const listed = decided.get(id);
    const grade = listed?.value ?? (disabledRules.includes(id) ? 'off' : severity);
    const said = listed ? describeDecided(listed, words) : advice;
    return (
      <Switch
        key={id}
        label={
          <>
            <SeveritySign severity={grade === 'off' ? severity : grade} /> {title}
          </>
        }
        help={isSilent ? words.offByLiability : said}
        isOn={!isSilent && grade !== 'off'}
        isFixed={isSilent || listed !== undefined}
        onChange={(isOn) => setOn(id, isOn)}
      />
    );
  };
  return groups.map((group) => (
    <fieldset key={group}>
      <legend>{words.groups[group]}</legend>
      {rules.filter((rule) => rule.group === group).map(toSwitch)}
    </fieldset>
  ));
}
