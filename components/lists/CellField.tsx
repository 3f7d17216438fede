import { useId } from 'react';

interface CellFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  /** What is wrong, and what to do. */
  readonly errors?: readonly string[];
  /** Worth knowing; it can be kept all the same. */
  readonly notes?: readonly string[];
  /** A value a line. */
  readonly isLines?: boolean;
  readonly type?: 'text' | 'date' | 'email' | 'url';
  readonly onChange: (value: string) => void;
}

const LONGEST = 30_000;

/** A field with its name, what it is for, and what is wrong with it. */
export function CellField(props: CellFieldProps) {
  const { label, help, value, errors = [], notes = [], isLines = false, type = 'text' } = props;
  const id = useId();
  const helpId = useId();
  const messageId = useId();
  const shared = {
    id,
    value,
    maxLength: LONGEST,
    'aria-describedby': `${helpId} ${messageId}`,
    'aria-invalid': errors.length > 0,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      props.onChange(target.value),
  };
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      {isLines ? (
        <textarea {...shared} rows={Math.min(6, Math.max(2, value.split('\n').length))} />
      ) : (
        <input {...shared} type={type} autoComplete="off" />
      )}
      <small id={helpId}>{help}</small>
      <div id={messageId}>
        {errors.map((error) => (
          <p key={error} className="wrong">
            {error}
          </p>
        ))}
        {notes.map((note) => (
          <p key={note} className="note">
            {note}
          </p>
        ))}
      </div>
    </div>
  );
}
