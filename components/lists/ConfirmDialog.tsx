import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useListWords } from './words.ts';

interface ConfirmDialogProps {
  readonly question: ReactNode;
  /** What the button that goes on says. */
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is lost; Escape keeps it. */
export function ConfirmDialog({ question, action, onConfirm, onCancel }: ConfirmDialogProps) {
  const words = useListWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onCancel}>
      <p id={id}>{question}</p>
      <div className="buttons">
        <button type="button" onClick={onCancel}>
          {words.keep}
        </button>
        <button type="button" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
