import { useListWords } from './words.ts';
import { Choice } from '../Choice.tsx';
import { useWords } from '../words-context.ts';
import { SEVERITIES } from '../../lib/checker/report.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import type { Switches } from '../../lib/lists/format.ts';

type Grades = Switches['rules'];

interface RuleGradesProps {
  readonly rules: readonly Rule[];
  readonly grades: Grades;
  readonly onChange: (grades: Grades) => void;
}

const GRADES = ['off', ...SEVERITIES] as const;

/** What a list says of the built-in rules. */
export function RuleGrades({ rules, grades, onChange }: RuleGradesProps) {
  const words = useListWords();
  const { severities } = useWords();
  const said = new Map(Object.entries(grades));
  const set = (id: string, grade: (typeof GRADES)[number] | '') => {
    const others = Array.from(said).filter(([other]) => other !== id);
    onChange(Object.fromEntries(grade === '' ? others : [...others, [id, grade]]));
  };
  return (
    <details className="grades">
      <summary>{words.head.rules(said.size)}</summary>
      <div className="row">
        {rules.map(({ id, languages }) => (
          <Choice
            key={id}
            label={languages[words.locale].texts.title}
            value={said.get(id) ?? ''}
            options={[
              { value: '', name: words.head.unsaid },
              ...GRADES.map((value) => ({
                value,
                name: value === 'off' ? words.head.off : severities[value],
              })),
            ]}
            onChange={(grade) => set(id, grade)}
          />
        ))}
      </div>
    </details>
  );
}
