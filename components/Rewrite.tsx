import { useState, type KeyboardEvent } from 'react';
import type { Day } from '../lib/checker/draft.ts';
import type { Suggestion } from '../lib/checker/report.ts';
import type { ShownFinding } from './compose-view.ts';
import { DateField, type WriteDate } from './DateField.tsx';
import { Preview } from './Preview.tsx';
import { useWords } from './words-context.ts';

type Values = readonly (string | null)[];

interface RewriteProps {
  readonly shown: ShownFinding;
  readonly suggestion: Suggestion;
  readonly today: Day;
  readonly writeDate: WriteDate;
  readonly onAccept: (values: Values) => void;
}

/** One rewrite: a single button, or where something is left to fill in, its fields and a button. */
export function Rewrite(props: RewriteProps) {
  return props.suggestion.blanks.length === 0 ? (
    <ReadyRewrite {...props} />
  ) : (
    <OpenRewrite {...props} />
  );
}

function ReadyRewrite({ shown, suggestion, onAccept }: RewriteProps) {
  const words = useWords();
  const isRemoval = suggestion.preview === '';
  return (
    <button type="button" className="rewrite" onClick={() => onAccept([])}>
      <span className={isRemoval ? 'verb' : 'unseen'}>
        {isRemoval ? words.card.remove : words.card.use}{' '}
      </span>
      <Preview shown={shown} suggestion={suggestion} />
    </button>
  );
}

function OpenRewrite({ shown, suggestion, today, writeDate, onAccept }: RewriteProps) {
  const words = useWords();
  const { blanks } = suggestion;
  const [values, setValues] = useState<Values>(() => blanks.map(() => null));
  const isFilled = values.every((value) => value !== null);
  const setValue = (index: number) => (value: string | null) =>
    setValues((old) => old.with(index, value));
  const accept = () => onAccept(values.map((value) => value?.trim() ?? null));

  /** Enter in a field accepts what is complete and else leads to what is missing; it never fills a blank. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isEnter = event.key === 'Enter' && !event.nativeEvent.isComposing;
    if (!isEnter || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isFilled) accept();
    else findField(event.currentTarget, values.indexOf(null))?.focus();
  };

  return (
    <div className="rewrite" role="group" aria-label={suggestion.preview} onKeyDown={onKeyDown}>
      <Preview
        shown={shown}
        suggestion={suggestion}
        renderBlank={(index) => {
          const blank = blanks[index];
          return blank?.kind === 'text' ? (
            <TextField
              index={index}
              label={blank.label}
              value={values[index] ?? ''}
              onChange={setValue(index)}
            />
          ) : (
            <span className="slot">{values[index] ?? blank?.label}</span>
          );
        }}
      />
      {blanks.map(
        (blank, index) =>
          blank.kind === 'date' && (
            <div key={index} data-blank={index}>
              <DateField
                blank={blank}
                today={today}
                value={values[index] ?? null}
                writeDate={writeDate}
                onChange={setValue(index)}
              />
            </div>
          ),
      )}
      <button type="button" className="accept" data-ready={isFilled} onClick={accept}>
        {isFilled ? words.card.accept : words.card.acceptWithBlank}
      </button>
    </div>
  );
}

interface TextFieldProps {
  readonly index: number;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | null) => void;
}

function TextField({ index, label, value, onChange }: TextFieldProps) {
  return (
    <span data-blank={index}>
      <input
        className="field"
        type="text"
        autoComplete="off"
        aria-label={label}
        placeholder={label}
        size={Math.max(label.length, value.length)}
        value={value}
        onChange={({ target }) => onChange(target.value.trim() === '' ? null : target.value)}
      />
    </span>
  );
}

const findField = (rewrite: HTMLElement, blank: number): HTMLElement | null =>
  rewrite.querySelector<HTMLElement>(`[data-blank="${blank}"] input`);
