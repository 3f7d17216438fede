import { useId, type ReactNode } from 'react';
import type { Sentences } from './TryEntry.tsx';
import { useListWords } from './words.ts';
import { Choice } from '../Choice.tsx';
import { LANGUAGES } from '../../lib/checker/report.ts';
import { LOCALE_NAMES } from '../../locales/words.ts';

interface TryFieldProps {
  readonly label: string;
  readonly tried: Sentences;
  readonly onTry: (tried: Sentences) => void;
  /** What is said of it. */
  readonly children: ReactNode;
}

const LONGEST = 10_000;

/** Where sentences are tried; what is said of them is read out as it changes. */
export function TryField({ label, tried, onTry, children }: TryFieldProps) {
  const words = useListWords();
  const id = useId();
  return (
    <div className="try">
      <div className="choice">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={LONGEST}
          spellCheck={false}
          lang={tried.language}
          value={tried.text}
          onChange={({ target }) => onTry({ ...tried, text: target.value })}
        />
      </div>
      <Choice
        label={words.tryOut.language}
        value={tried.language}
        options={LANGUAGES.map((value) => ({ value, name: LOCALE_NAMES[value] }))}
        onChange={(language) => onTry({ ...tried, language })}
      />
      <div role="status">{children}</div>
    </div>
  );
}
