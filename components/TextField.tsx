interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string | null) => void;
}

/** Grows with what is written in it. */
export function TextField({ label, value, onChange }: TextFieldProps) {
  return (
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
  );
}
