import { useState } from 'react';
import { download } from './download.ts';
import { useListWords } from './words.ts';
import type { PhraseList } from '../../lib/lists/format.ts';

interface ExportButtonsProps {
  /** As it is kept. */
  readonly list: PhraseList;
  /** What is not saved is not in the file. */
  readonly isChanged: boolean;
}

/** Writes a list as a file of either kind. */
export function ExportButtons({ list, isChanged }: ExportButtonsProps) {
  const words = useListWords().exporting;
  const [file, setFile] = useState('');
  const save = async (kind: 'json' | 'csv') => {
    const { writeCsv, writeJson } = await import('../../lib/lists/files/write-list.ts');
    const text = kind === 'json' ? writeJson(list) : writeCsv(list);
    setFile(download(list.name, kind, text));
  };
  return (
    <div className="buttons">
      <button type="button" onClick={() => void save('json')}>
        {words.json}
      </button>
      <button type="button" onClick={() => void save('csv')}>
        {words.csv}
      </button>
      <p role="status">{isChanged ? words.unsaved : file && words.done(file)}</p>
    </div>
  );
}
