import type { Locale } from '../lib/checker/report.ts';
import type { Rule } from '../lib/checker/rule.ts';
import { SeveritySign } from './Signs.tsx';
import { useWords } from './words-context.ts';

interface RuleSwitchesProps {
  readonly rules: readonly Rule[];
  readonly locale: Locale;
  readonly disabledRules: readonly string[];
  readonly onChange: (disabledRules: readonly string[]) => void;
}

/** Every rule with its title and advice, to be switched off and on; by group, in the order of the rules. */
export function RuleSwitches({ rules, locale, disabledRules, onChange }: RuleSwitchesProps) {
  const words = useWords();
  const groups = [...new Set(rules.map(({ group }) => group))];
  const setOn = (id: string, isOn: boolean) => {
    const others = disabledRules.filter((disabled) => disabled !== id);
    onChange(isOn ? others : [...others, id]);
  };
  return groups.map((group) => (
    <fieldset key={group}>
      <legend>{words.options.groups[group]}</legend>
      {rules
        .filter((rule) => rule.group === group)
        .map(({ id, severity, languages }) => (
          <div key={id} className="switch">
            <input
              id={id}
              type="checkbox"
              aria-describedby={`${id}-advice`}
              checked={!disabledRules.includes(id)}
              onChange={(event) => setOn(id, event.target.checked)}
            />
            <label htmlFor={id}>
              <SeveritySign severity={severity} /> {languages[locale].texts.title}
            </label>
            <small id={`${id}-advice`}>{languages[locale].texts.advice}</small>
          </div>
        ))}
    </fieldset>
  ));
}
