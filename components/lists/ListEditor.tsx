import { useMemo, useState } from 'react';
import { Authored } from './Authored.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { EMPTY_ENTRY } from './entry-cells.ts';
import { EntryForm } from './EntryForm.tsx';
import { EntryTable, type TableView } from './EntryTable.tsx';
import { ExportButtons } from './ExportButtons.tsx';
import { HeadForm } from './HeadForm.tsx';
import { isolated } from './isolated.ts';
import { SaveBar } from './SaveBar.tsx';
import { TryList } from './TryList.tsx';
import { useListDraft } from './use-list-draft.ts';
import { useUnsaved } from './use-unsaved.ts';
import { useListWords } from './words.ts';
import type { Day } from '../../lib/checker/draft.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import type { Entry, PhraseList } from '../../lib/lists/format.ts';
import { nextVersion } from '../../lib/lists/next-version.ts';
import { entryKey } from '../../lib/lists/validate.ts';

interface ListEditorProps {
  /** As it is kept, now. */
  readonly list: PhraseList;
  readonly rules: readonly Rule[];
  readonly today: Day;
  /** It can be looked at and tried, no more. */
  readonly isFixed: boolean;
  readonly silentHits: ReadonlyMap<string, number>;
  /** Rejects where it could not be kept. */
  readonly onSave: (list: PhraseList) => Promise<void>;
  readonly onLeave: () => void;
}

const FIRST_VIEW: TableView = { query: '', sorting: null, page: 0 };

/** One list: its entries, what it says of itself, and a box to try it. Nothing is kept before it is saved. */
export function ListEditor(props: ListEditorProps) {
  const { list, rules, today, isFixed, silentHits, onSave, onLeave } = props;
  const words = useListWords();
  const draft = useListDraft(list);
  const { base, entries, named, isChanged, deleted } = draft;
  const [view, setView] = useState(FIRST_VIEW);
  const [open, setOpen] = useState<Entry | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const [isSaving, setSaving] = useState(false);
  useUnsaved(isChanged);
  const otherKeys = useMemo(
    () => new Set(open ? entries.filter((entry) => entry !== open).map(entryKey) : []),
    [entries, open],
  );

  const save = async () => {
    if (!named) return;
    const isNamed = named.version !== base.version;
    const version = isNamed ? named.version : nextVersion(named.version, today);
    const changed = { ...named, version, entries };
    setSaving(true);
    try {
      await onSave(changed);
      draft.start(changed);
    } finally {
      setSaving(false);
    }
  };

  if (open) {
    const isNew = open === EMPTY_ENTRY;
    return (
      <>
        <h2>{isNew ? words.editor.newEntry : words.editor.entry}</h2>
        <EntryForm
          entry={open}
          otherKeys={otherKeys}
          today={today}
          isFixed={isFixed}
          onDone={(entry) => {
            draft.put(entry, isNew ? null : open);
            setOpen(null);
          }}
          onCancel={() => setOpen(null)}
        />
      </>
    );
  }
  return (
    <>
      <div className="title">
        <h2>
          <Authored text={base.name} />
        </h2>
        <button type="button" onClick={() => (isChanged ? setLeaving(true) : onLeave())}>
          {words.back}
        </button>
      </div>
      {isFixed && <p className="note">{words.editor.fixed}</p>}
      {draft.isOutdated && !isSaving && (
        <div role="alert" className="buttons">
          <p>{words.editor.outdated}</p>
          <button type="button" onClick={() => draft.start(list)}>
            {words.editor.takeOther}
          </button>
        </div>
      )}
      <section>
        <h3>{words.editor.entries}</h3>
        {!isFixed && (
          <div className="buttons">
            <button type="button" onClick={() => setOpen(EMPTY_ENTRY)}>
              {words.editor.add}
            </button>
            <div role="status">
              {deleted && (
                <>
                  {words.editor.deleted(isolated(deleted.entry.phrase))}{' '}
                  <button type="button" onClick={() => draft.putBack(deleted)}>
                    {words.editor.takeBack}
                  </button>
                </>
              )}
            </div>
          </div>
        )}
        <EntryTable
          entries={entries}
          view={view}
          today={today}
          isFixed={isFixed}
          silentHits={silentHits}
          onView={setView}
          onOpen={setOpen}
          onDelete={draft.remove}
        />
      </section>
      <TryList entries={entries} today={today} />
      <section>
        <h3>{words.editor.about}</h3>
        <HeadForm cells={draft.head} rules={rules} isFixed={isFixed} onChange={draft.setHead} />
      </section>
      <section>
        <h3>{words.exporting.title}</h3>
        <ExportButtons list={base} isChanged={isChanged} />
      </section>
      {!isFixed && (
        <SaveBar
          isChanged={isChanged}
          isWrong={named === null}
          onSave={save}
          onDiscard={() => draft.start(list)}
        />
      )}
      {isLeaving && (
        <ConfirmDialog
          question={words.editor.leave}
          action={words.discard}
          onConfirm={onLeave}
          onCancel={() => setLeaving(false)}
        />
      )}
    </>
  );
}
