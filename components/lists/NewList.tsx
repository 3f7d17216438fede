import { useState } from 'react';
import { CellField } from './CellField.tsx';
import { KeeperChoice, type OwnKeeper } from './KeeperChoice.tsx';
import { useListService } from './list-service.ts';
import { describeFieldProblem } from './describe-field-problem.ts';
import { readHeadCells } from './head-cells.ts';
import { useListWords } from './words.ts';

interface NewListProps {
  readonly onMade: (id: string) => void;
}

/** An empty list, to be written here. */
export function NewList({ onMade }: NewListProps) {
  const words = useListWords();
  const { ask } = useListService();
  const [name, setName] = useState('');
  const [keeper, setKeeper] = useState<OwnKeeper>('team');
  const [errors, setErrors] = useState<readonly string[]>([]);
  const make = async () => {
    const empty = { version: '1', owner: '', contact: '', switches: { rules: {} } };
    const { value, problems } = readHeadCells({ ...empty, name });
    if (!value) {
      setErrors(
        problems.map((problem) => describeFieldProblem(problem, words.head.name, words.locale)),
      );
      return;
    }
    try {
      const list = { ...value, entries: [] };
      const { id } = await ask({ type: 'list-save', id: null, keeper, list });
      onMade(id);
    } catch {
      setErrors([words.editor.notSaved]);
    }
  };
  return (
    <form
      className="box"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <CellField
        label={words.head.name}
        help={words.headHelp.name}
        value={name}
        errors={errors}
        onChange={setName}
      />
      <KeeperChoice value={keeper} onChange={setKeeper} />
      <div className="buttons">
        <button type="submit">{words.overview.make}</button>
      </div>
    </form>
  );
}
