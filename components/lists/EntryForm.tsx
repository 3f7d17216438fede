import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { CellField } from './CellField.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { readCells, toCells, type EntryCells } from './entry-cells.ts';
import { FormsField } from './FormsField.tsx';
import { TryEntry } from './TryEntry.tsx';
import { describeFieldProblem, type FieldProblem } from './describe-field-problem.ts';
import { useUnsaved } from './use-unsaved.ts';
import { useListWords } from './words.ts';
import { Choice } from '../Choice.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words-context.ts';
import type { Day } from '../../lib/checker/draft.ts';
import { LANGUAGES, SEVERITIES, type Language } from '../../lib/checker/report.ts';
import { checkEntry } from '../../lib/lists/check-entry.ts';
import type { Entry } from '../../lib/lists/format.ts';
import { entryKey } from '../../lib/lists/validate.ts';
import { LOCALE_NAMES } from '../../locales/words.ts';

interface EntryFormProps {
  readonly entry: Entry;
  /** Of the rest of the list: what each finds. */
  readonly otherKeys: ReadonlySet<string>;
  readonly today: Day;
  /** It can be looked at and tried, no more. */
  readonly isFixed: boolean;
  readonly onDone: (entry: Entry) => void;
  readonly onCancel: () => void;
}

/** One entry with all its fields, and a box to try it. */
export function EntryForm(props: EntryFormProps) {
  const { entry, otherKeys, today, isFixed, onDone, onCancel } = props;
  const words = useListWords();
  const { severities } = useWords();
  const given = useMemo(() => toCells(entry), [entry]);
  const [cells, setCells] = useState(given);
  const [timesAsked, setTimesAsked] = useState(0);
  const [isLeaving, setLeaving] = useState(false);
  const [tried, setTried] = useState({ text: '', language: languageOf(cells) ?? words.locale });
  const form = useRef<HTMLFormElement>(null);
  const isChanged = JSON.stringify(cells) !== JSON.stringify(given);
  useUnsaved(isChanged);
  useEffect(() => {
    if (timesAsked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [timesAsked]);

  const { value, problems } = useMemo(() => readCells(cells), [cells]);
  const isDouble = value !== null && otherKeys.has(entryKey(value));
  const checked = useDeferredValue(value);
  const notes = useMemo(() => (checked ? checkEntry(checked, today) : []), [checked, today]);

  const set = (column: keyof Entry) => (cell: string) => setCells({ ...cells, [column]: cell });
  const errorsOf = (column: keyof Entry): string[] => {
    if (timesAsked === 0) return [];
    const double = column === 'phrase' && isDouble ? [words.form.double] : [];
    return [...double, ...described(problems, column)];
  };
  const described = (told: readonly FieldProblem[], column: keyof Entry): string[] =>
    told
      .filter(({ field = 'phrase' }) => field.split('.')[0] === column)
      .map((problem) => describeFieldProblem(problem, words.fields[column], words.locale));
  const field = (column: keyof Entry) => ({
    label: words.fields[column],
    help: words.fieldHelp[column],
    value: cells[column],
    errors: errorsOf(column),
    notes: described(notes, column),
    onChange: set(column),
  });
  const finish = () => {
    if (value && !isDouble) onDone(value);
    else setTimesAsked(timesAsked + 1);
  };

  return (
    <form
      ref={form}
      className="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <fieldset disabled={isFixed}>
        <CellField {...field('phrase')} />
        <div className="row">
          <Choice
            label={words.fields.language}
            value={cells.language}
            options={[
              { value: 'all', name: words.allLanguages },
              ...LANGUAGES.map((language) => ({ value: language, name: LOCALE_NAMES[language] })),
            ]}
            onChange={set('language')}
          />
          <Choice
            label={words.fields.severity}
            value={cells.severity}
            options={SEVERITIES.map((severity) => ({
              value: severity,
              name: severities[severity],
            }))}
            onChange={set('severity')}
          />
          <Choice
            label={words.fields.diacritics}
            value={cells.diacritics}
            options={[
              { value: 'ignored', name: words.form.diacriticsIgnored },
              { value: 'needed', name: words.form.diacriticsNeeded },
            ]}
            onChange={set('diacritics')}
          />
        </div>
        <FormsField
          phrase={cells.phrase}
          language={languageOf(cells)}
          value={cells.forms}
          errors={errorsOf('forms')}
          onChange={set('forms')}
        />
        <CellField {...field('instead')} isLines />
        <CellField {...field('why')} />
        <CellField {...field('exceptions')} isLines />
        <CellField {...field('matches')} isLines />
        <CellField {...field('doesNotMatch')} isLines />
        <div className="row">
          <CellField {...field('source')} />
          <CellField {...field('expires')} type="date" />
        </div>
        <Switch
          label={words.fields.silent}
          help={words.fieldHelp.silent}
          isOn={cells.silent !== ''}
          isFixed={isFixed}
          onChange={(isOn) => set('silent')(isOn ? 'yes' : '')}
        />
      </fieldset>
      <TryEntry entry={value} today={today} tried={tried} onTry={setTried} />
      <div className="buttons bar">
        {!isFixed && <button type="submit">{words.form.done}</button>}
        <button type="button" onClick={() => (isChanged ? setLeaving(true) : onCancel())}>
          {isFixed ? words.back : words.form.cancel}
        </button>
        {timesAsked > 0 && (problems.length > 0 || isDouble) && (
          <p role="alert">{words.form.notTaken}</p>
        )}
      </div>
      {isLeaving && (
        <ConfirmDialog
          question={words.form.leave}
          action={words.discard}
          onConfirm={onCancel}
          onCancel={() => setLeaving(false)}
        />
      )}
    </form>
  );
}

const languageOf = ({ language }: EntryCells): Language | null =>
  LANGUAGES.find((one) => one === language) ?? null;
