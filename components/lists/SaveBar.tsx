import { useState } from 'react';
import { useListWords } from './words.ts';

interface SaveBarProps {
  readonly isChanged: boolean;
  /** Something must be put right first. */
  readonly isWrong: boolean;
  readonly onSave: () => Promise<void>;
  readonly onDiscard: () => void;
}

/** Says whether all is saved, and saves. */
export function SaveBar({ isChanged, isWrong, onSave, onDiscard }: SaveBarProps) {
  const words = useListWords().editor;
  const [outcome, setOutcome] = useState<'saved' | 'notSaved' | null>(null);
  const save = () => {
    onSave().then(
      () => setOutcome('saved'),
      () => setOutcome('notSaved'),
    );
  };
  return (
    <div className="buttons bar">
      <button type="button" disabled={!isChanged || isWrong} onClick={save}>
        {words.save}
      </button>
      <button type="button" disabled={!isChanged} onClick={onDiscard}>
        {words.discardChanges}
      </button>
      <p role="status">
        {outcome === 'notSaved' && words.notSaved}
        {outcome === 'saved' && !isChanged && words.saved}
        {isChanged && isWrong && words.wrong}
        {isChanged && !isWrong && outcome !== 'notSaved' && words.unsaved}
      </p>
    </div>
  );
}
