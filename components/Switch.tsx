import { useId, type ReactNode } from 'react';

interface SwitchProps {
  readonly label: ReactNode;
  readonly help: string;
  readonly isOn: boolean;
  /** Something else holds it where it is. */
  readonly isFixed?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off. */
export function Switch({ label, help, isOn, isFixed = false, onChange }: SwitchProps) {
  const id = useId();
  const helpId = useId();
  return (
    <div className="switch">
      <input
        id={id}
        type="checkbox"
        aria-describedby={helpId}
        checked={isOn}
        disabled={isFixed}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <small id={helpId}>{help}</small>
    </div>
  );
}
