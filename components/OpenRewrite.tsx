import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { DateField } from './DateField.tsx';
import { OnlyIf } from './OnlyIf.tsx';
import { Preview } from './Preview.tsx';
import type { RewriteProps, Values } from './Rewrite.tsx';
import { TextField } from './TextField.tsx';
import { useWords } from './words-context.ts';

interface OpenRewriteProps extends RewriteProps {
  readonly takesFocus: boolean;
}

/** A rewrite with fields for its blanks. */
export function OpenRewrite(props: OpenRewriteProps) {
  const { shown, suggestion, today, writeDate, takesFocus, onAccept } = props;
  const words = useWords();
  const group = useRef<HTMLDivElement>(null);
  const { blanks } = suggestion;
  const [values, setValues] = useState<Values>(() => blanks.map(() => null));
  const isFilled = values.every((value) => value !== null);
  const setValue = (index: number) => (value: string | null) =>
    setValues((old) => old.with(index, value));
  const accept = () => onAccept(values.map((value) => value?.trim() ?? null));

  useEffect(() => {
    if (takesFocus) group.current?.querySelector('input')?.focus();
  }, [takesFocus]);

  /** Enter in a field accepts what is complete and else leads to what is missing; it never fills a blank. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isEnter = event.key === 'Enter' && !event.altKey && !event.nativeEvent.isComposing;
    if (!isEnter || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (isFilled) accept();
    else findField(event.currentTarget, values.indexOf(null))?.focus();
  };

  return (
    <div
      ref={group}
      className="rewrite"
      role="group"
      aria-label={suggestion.preview}
      onKeyDown={onKeyDown}
    >
      <OnlyIf suggestion={suggestion} />
      <Preview
        shown={shown}
        suggestion={suggestion}
        renderBlank={(index) => {
          const blank = blanks[index];
          return blank?.kind === 'text' ? (
            <span data-blank={index}>
              <TextField
                label={blank.label}
                value={values[index] ?? ''}
                onChange={setValue(index)}
              />
            </span>
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

const findField = (rewrite: HTMLElement, blank: number): HTMLElement | null =>
  rewrite.querySelector<HTMLElement>(`[data-blank="${blank}"] input`);
