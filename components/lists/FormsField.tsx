import { useDeferredValue, useId, useMemo, useState } from 'react';
import { joinForms, splitForms, wordsWithForms } from './forms-of-words.ts';
import { useListWords } from './words.ts';
import type { Language } from '../../lib/checker/report.ts';

interface FormsFieldProps {
  readonly phrase: string;
  /** Forms are proposed in it; null: the entry is for all languages. */
  readonly language: Language | null;
  /** As a cell holds them: the forms of a word a line, parted by slashes. */
  readonly value: string;
  readonly errors: readonly string[];
  readonly onChange: (value: string) => void;
}

/** The forms of each word of the phrase: those that are listed, and those that may be meant too. */
export function FormsField({ phrase, language, value, errors, onChange }: FormsFieldProps) {
  const words = useListWords();
  const messageId = useId();
  const askedPhrase = useDeferredValue(phrase);
  const all = useMemo(
    () => wordsWithForms(askedPhrase, language, value),
    [askedPhrase, language, value],
  );
  const [isWhole, setWhole] = useState(false);
  const shown = all.filter(
    ({ listed, known, guessed }) => isWhole || listed.length + known.length + guessed.length > 0,
  );
  const change = (word: string, forms: readonly string[]) => {
    const others = all.map((one) => (one.word === word ? { ...one, listed: forms } : one));
    onChange(joinForms(others));
  };
  return (
    <fieldset className="forms" aria-describedby={messageId}>
      <legend>{words.fields.forms}</legend>
      <small>{language ? words.fieldHelp.forms : words.form.chooseLanguage}</small>
      {shown.map((one) => (
        <FormsOfWord key={one.word} {...one} onChange={(forms) => change(one.word, forms)} />
      ))}
      {shown.length < all.length && (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {words.form.otherWords}
        </button>
      )}
      <div id={messageId}>
        {errors.map((error) => (
          <p key={error} className="wrong">
            {error}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

interface FormsOfWordProps {
  readonly word: string;
  readonly listed: readonly string[];
  readonly known: readonly string[];
  readonly guessed: readonly string[];
  readonly onChange: (forms: readonly string[]) => void;
}

function FormsOfWord({ word, listed, known, guessed, onChange }: FormsOfWordProps) {
  const words = useListWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const free = [...known, ...guessed].filter((form) => !listed.includes(form));
  const type = (text: string) => {
    setTyped(text);
    onChange(splitForms(text));
  };
  return (
    <div className="choice">
      <label htmlFor={id}>{words.form.formsOf(word)}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={typed ?? listed.join(', ')}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
      />
      {free.length > 0 && (
        <div className="chips">
          <small>{words.form.proposed}</small>
          {free.map((form) => (
            <button
              key={form}
              type="button"
              className={known.includes(form) ? 'chip' : 'chip guessed'}
              onClick={() => onChange([...listed, form])}
            >
              + {form}
            </button>
          ))}
          <button
            type="button"
            className="chip"
            aria-label={words.form.addAllForms(word)}
            onClick={() => onChange([...listed, ...free])}
          >
            {words.form.addAll}
          </button>
        </div>
      )}
    </div>
  );
}
