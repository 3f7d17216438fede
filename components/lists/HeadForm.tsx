import { CellField } from './CellField.tsx';
import { describeFieldProblem } from './describe-field-problem.ts';
import { readHeadCells, type HeadCells } from './head-cells.ts';
import { RuleGrades } from './RuleGrades.tsx';
import { useListWords } from './words.ts';
import { Choice } from '../Choice.tsx';
import { useWords } from '../words-context.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import { GUARD_LEVELS } from '../../lib/guard/level.ts';
import type { Switches } from '../../lib/lists/format.ts';

interface HeadFormProps {
  readonly cells: HeadCells;
  readonly rules: readonly Rule[];
  readonly isFixed: boolean;
  readonly onChange: (cells: HeadCells) => void;
}

const FIELDS = ['name', 'version', 'owner', 'contact'] as const;
const YES_NO = ['yes', 'no'] as const;

/** What a list says of itself, and what it switches. */
export function HeadForm({ cells, rules, isFixed, onChange }: HeadFormProps) {
  const words = useListWords();
  const { guardChoices } = useWords().options;
  const { problems } = readHeadCells(cells);
  const { guard, liabilityCareful, ...otherSwitches } = cells.switches;
  const careful = liabilityCareful === undefined ? '' : liabilityCareful ? 'yes' : 'no';
  const setSwitches = (switches: Switches) => onChange({ ...cells, switches });
  return (
    <fieldset disabled={isFixed} className="head">
      <div className="row">
        {FIELDS.map((field) => (
          <CellField
            key={field}
            label={words.head[field]}
            help={words.headHelp[field]}
            type={field === 'contact' ? 'email' : 'text'}
            value={cells[field]}
            errors={problems
              .filter((problem) => problem.field === field)
              .map((problem) => describeFieldProblem(problem, words.head[field], words.locale))}
            onChange={(value) => onChange({ ...cells, [field]: value })}
          />
        ))}
      </div>
      <div className="row">
        <Choice
          label={words.head.guard}
          value={guard ?? ''}
          options={[
            { value: '', name: words.head.unsaid },
            ...GUARD_LEVELS.map((value) => ({ value, name: guardChoices[value] })),
          ]}
          onChange={(chosen) =>
            setSwitches({
              ...otherSwitches,
              ...(liabilityCareful === undefined ? {} : { liabilityCareful }),
              ...(chosen === '' ? {} : { guard: chosen }),
            })
          }
        />
        <Choice
          label={words.head.liability}
          value={careful}
          options={[
            { value: '', name: words.head.unsaid },
            ...YES_NO.map((value) => ({ value, name: words.head[value] })),
          ]}
          onChange={(chosen) =>
            setSwitches({
              ...otherSwitches,
              ...(guard === undefined ? {} : { guard }),
              ...(chosen === '' ? {} : { liabilityCareful: chosen === 'yes' }),
            })
          }
        />
      </div>
      <RuleGrades
        rules={rules}
        grades={cells.switches.rules}
        onChange={(changed) => setSwitches({ ...cells.switches, rules: changed })}
      />
    </fieldset>
  );
}
