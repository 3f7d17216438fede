import { useId, useState } from 'react';
import type { Day } from '../lib/checker/draft.ts';
import type { Blank } from '../lib/checker/report.ts';
import { useWords } from './words-context.ts';

/** Writes a picked day and, where one was picked, a time (`HH:MM`) in the words of the draft. */
export type WriteDate = (day: Day, time: string | null) => string;

interface DateFieldProps {
  readonly blank: Blank;
  readonly today: Day;
  readonly value: string | null;
  readonly writeDate: WriteDate;
  readonly onChange: (value: string | null) => void;
}

const isDay = (value: string): value is Day => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Proposed dates as chips, and a field for any other from today on. */
export function DateField({ blank, today, value, writeDate, onChange }: DateFieldProps) {
  const words = useWords();
  const name = useId();
  const [picked, setPicked] = useState({ day: '', time: '' });

  const pick = (day: string, time: string) => {
    setPicked({ day, time });
    onChange(isDay(day) && day >= today ? writeDate(day, time || null) : null);
  };
  const choose = (text: string) => {
    setPicked({ day: '', time: '' });
    onChange(text);
  };

  return (
    <fieldset className="date">
      <legend>{words.card.moment}</legend>
      <div className="chips">
        {blank.choices.map(({ label, text }) => (
          <label key={text} className="chip">
            <input
              type="radio"
              name={name}
              checked={picked.day === '' && value === text}
              onChange={() => choose(text)}
            />
            {label}
          </label>
        ))}
      </div>
      <div className="moments">
        <label className="moment">
          {words.card.date}
          <input
            type="date"
            min={today}
            value={picked.day}
            onChange={(event) => pick(event.target.value, picked.time)}
          />
        </label>
        <label className="moment">
          {words.card.time}
          <input
            type="time"
            disabled={picked.day === ''}
            value={picked.time}
            onChange={(event) => pick(picked.day, event.target.value)}
          />
        </label>
      </div>
    </fieldset>
  );
}
