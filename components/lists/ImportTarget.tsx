import { isolated } from './isolated.ts';
import { KeeperChoice, type OwnKeeper } from './KeeperChoice.tsx';
import { useListWords } from './words.ts';
import { Choice } from '../Choice.tsx';
import { Switch } from '../Switch.tsx';
import type { ListState } from '../../lib/messages/lists.ts';

/** Where what a file holds is to go. */
export interface Target {
  /** Null: into a list of its own. */
  readonly id: string | null;
  /** What that list has and the file has not stays. */
  readonly isAdded: boolean;
  /** Of a list of its own. */
  readonly keeper: OwnKeeper;
}

interface ImportTargetProps {
  readonly target: Target;
  readonly lists: readonly ListState[];
  readonly onChange: (target: Target) => void;
}

export function ImportTarget({ target, lists, onChange }: ImportTargetProps) {
  const words = useListWords().importing;
  return (
    <>
      <Choice
        label={words.target}
        value={target.id ?? ''}
        options={[
          { value: '', name: words.newList },
          ...lists.map(({ id, name }) => ({ value: id, name: isolated(name) })),
        ]}
        onChange={(id) => onChange({ ...target, id: id === '' ? null : id })}
      />
      {target.id === null ? (
        <KeeperChoice
          value={target.keeper}
          onChange={(keeper) => onChange({ ...target, keeper })}
        />
      ) : (
        <Switch
          label={words.add}
          help={words.addHelp}
          isOn={target.isAdded}
          onChange={(isAdded) => onChange({ ...target, isAdded })}
        />
      )}
    </>
  );
}
