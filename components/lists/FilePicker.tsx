import { useId, useState, type DragEvent } from 'react';
import { useListWords } from './words.ts';

interface FilePickerProps {
  readonly onFile: (file: File) => void;
}

/** A file is chosen, or dropped here. */
export function FilePicker({ onFile }: FilePickerProps) {
  const words = useListWords().importing;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className="drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{words.pick}</label>
      <input
        id={id}
        type="file"
        accept=".json,.csv,.tsv,.yml,.yaml,.txt"
        onChange={({ target }) => take(target.files)}
      />
      <small>{words.kindsHelp}</small>
    </div>
  );
}
