import { useState } from 'react';
import type { ListedIn } from '../lib/checker/report.ts';
import type { DismissalScope } from './compose-view.ts';
import { ListActions } from './ListActions.tsx';
import { useWords } from './words-context.ts';

interface MoreActionsProps {
  readonly id: string;
  /** Whose entry it is; absent: a built-in rule's. */
  readonly list: ListedIn | undefined;
  /** Whether the rule or entry can be hidden for good. */
  readonly mayTurnOff: boolean;
  /** What is copied for a report of this finding. */
  readonly readExample: () => string;
  readonly onDismiss: (scope: DismissalScope) => void;
}

/** What is wanted seldom: hiding for good, and telling us of a wrong mark. */
export function MoreActions({ id, list, mayTurnOff, readExample, onDismiss }: MoreActionsProps) {
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
      {mayTurnOff && (
        <>
          <li>
            <button type="button" className="quiet" onClick={() => onDismiss('phrase')}>
              {words.neverThisPhrase}
            </button>
          </li>
          <li>
            <button type="button" className="quiet" onClick={() => onDismiss('rule')}>
              {list ? words.list.turnEntryOff : words.turnRuleOff}
            </button>
          </li>
        </>
      )}
      {list && <ListActions list={list} />}
      <li>
        <button type="button" className="quiet" onClick={copy}>
          {words.copyExample}
        </button>
        <p role="status">{outcome && words[outcome]}</p>
      </li>
    </ul>
  );
}
