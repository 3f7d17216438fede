import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly help?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  /** Something else holds it where it is. */
  readonly isFixed?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One setting of which one value is chosen. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, help, value, options, isFixed = false, onChange } = props;
  const id = useId();
  const helpId = useId();
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        aria-describedby={help && helpId}
        value={value}
        disabled={isFixed}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {help && <small id={helpId}>{help}</small>}
    </div>
  );
}
