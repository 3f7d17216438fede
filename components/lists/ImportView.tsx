import { useState } from 'react';
import { FilePicker } from './FilePicker.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { isolated } from './isolated.ts';
import { FILE_KINDS, kindOf, readFile, type FileKind } from './read-file.ts';
import { useListWords } from './words.ts';
import { Choice } from '../Choice.tsx';
import type { Day } from '../../lib/checker/draft.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import type { ReadList } from '../../lib/lists/validate.ts';
import type { ListState } from '../../lib/messages/lists.ts';

interface ImportViewProps {
  readonly states: readonly ListState[];
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly onLeave: () => void;
  readonly onOpen: (id: string) => void;
}

interface Picked {
  readonly file: File;
  readonly kind: FileKind;
  readonly read: ReadList;
}

/** From a file to a list: what it holds is looked at first, then taken over or not. */
export function ImportView({ states, rules, today, onLeave, onOpen }: ImportViewProps) {
  const words = useListWords();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const take = (file: File, kind: FileKind) => {
    readFile(file, kind).then(
      (read) => {
        setUnreadable(false);
        setPicked({ file, kind, read });
      },
      () => setUnreadable(true),
    );
  };
  return (
    <>
      <div className="title">
        <h2>{words.importing.title}</h2>
        <button type="button" onClick={onLeave}>
          {words.back}
        </button>
      </div>
      <p>{words.importing.intro}</p>
      <FilePicker onFile={(file) => take(file, kindOf(file.name))} />
      <div role="alert">{isUnreadable && <p>{words.importing.unreadable}</p>}</div>
      {picked && (
        <>
          <p role="status">{words.importing.read(isolated(picked.file.name))}</p>
          <Choice
            label={words.importing.kind}
            value={picked.kind}
            options={FILE_KINDS.map((value) => ({ value, name: words.importing.kinds[value] }))}
            onChange={(kind) => take(picked.file, kind)}
          />
          <ImportPreview
            key={`${picked.kind} ${picked.file.lastModified} ${picked.file.name}`}
            read={picked.read}
            states={states}
            rules={rules}
            today={today}
            onDone={onOpen}
            onCancel={onLeave}
          />
        </>
      )}
    </>
  );
}
