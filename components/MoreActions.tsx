import { useState } from 'react';
import type { DismissalScope } from './compose-view.ts';
import { useWords } from './words-context.ts';

interface MoreActionsProps {
  readonly id: string;
  /** What is copied for a report of this finding. */
  readonly readExample: () => string;
  readonly onDismiss: (scope: DismissalScope) => void;
}

/** What is wanted seldom: hiding for good, and telling us of a wrong mark. */
export function MoreActions({ id, readExample, onDismiss }: MoreActionsProps) {
  const words = useWords().card;
  const [outcome, setOutcome] = useState<'exampleCopied' | 'exampleNotCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(readExample()).then(
      () => setOutcome('exampleCopied'),
      () => setOutcome('exampleNotCopied'),
    );
  };
  return (
    <ul id={id} className="more">
      <li>
        <button type="button" className="quiet" onClick={() => onDismiss('phrase')}>
          {words.neverThisPhrase}
        </button>
      </li>
      <li>
        <button type="button" className="quiet" onClick={() => onDismiss('rule')}>
          {words.turnRuleOff}
        </button>
      </li>
      <li>
        <button type="button" className="quiet" onClick={copy}>
          {words.copyExample}
        </button>
        <p role="status">{outcome && words[outcome]}</p>
      </li>
    </ul>
  );
}
