import { useListWords } from './words.ts';
import { Choice } from '../Choice.tsx';

/** Who may keep a list that is written here or comes by a file. */
export type OwnKeeper = 'team' | 'person';

const KEEPERS: readonly OwnKeeper[] = ['team', 'person'];

interface KeeperChoiceProps {
  readonly value: OwnKeeper;
  readonly onChange: (keeper: OwnKeeper) => void;
}

export function KeeperChoice({ value, onChange }: KeeperChoiceProps) {
  const words = useListWords();
  return (
    <Choice
      label={words.overview.whose}
      help={words.overview.whoseHelp}
      value={value}
      options={KEEPERS.map((keeper) => ({ value: keeper, name: words.keepers[keeper] }))}
      onChange={onChange}
    />
  );
}
