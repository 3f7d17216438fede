import { useMemo, useState } from 'react';
import { ChangeList } from './ChangeList.tsx';
import { ExampleRun } from './ExampleRun.tsx';
import { ImportTarget, type Target } from './ImportTarget.tsx';
import { useListService } from './list-service.ts';
import { ProblemList } from './ProblemList.tsx';
import { useCopies } from './use-copies.ts';
import { useListWords } from './words.ts';
import type { Day } from '../../lib/checker/draft.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import { compareLists } from '../../lib/lists/compare.ts';
import type { PhraseList } from '../../lib/lists/format.ts';
import { LIMITS } from '../../lib/lists/limits.ts';
import { mergeEntries } from '../../lib/lists/merge.ts';
import { nextVersion } from '../../lib/lists/next-version.ts';
import type { ReadList } from '../../lib/lists/validate.ts';
import type { ListState } from '../../lib/messages/lists.ts';

interface ImportPreviewProps {
  readonly read: ReadList;
  readonly states: readonly ListState[];
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** What would be added, changed and removed, what is refused and why, how the examples fare. */
export function ImportPreview(props: ImportPreviewProps) {
  const { read, rules, today, onDone, onCancel } = props;
  const words = useListWords();
  const { ask } = useListService();
  const own = useMemo(
    () => props.states.filter(({ keeper, subscription }) => keeper !== 'policy' && !subscription),
    [props.states],
  );
  const copies = useCopies(own);
  const [target, setTarget] = useState<Target>(() => firstTarget(read, own));
  const [isFailed, setFailed] = useState(false);
  const before = (target.id !== null && copies?.get(target.id)?.now) || null;
  const after = useMemo(
    () => (read.list ? put(read.list, before, target, today) : null),
    [read.list, before, target, today],
  );
  const changes = useMemo(() => after && compareLists(before, after), [before, after]);
  const isTooMany = after !== null && after.entries.length > LIMITS.entries;
  const isReady = after !== null && !isTooMany && (target.id === null || before !== null);

  const apply = async () => {
    if (!after) return;
    try {
      const { id } = await ask({
        type: 'list-save',
        id: target.id,
        keeper:
          own.find((state) => state.id === target.id)?.keeper === 'person'
            ? 'person'
            : target.keeper,
        list: after,
      });
      onDone(id);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {read.refused.length > 0 && (
        <section>
          <h3>{words.importing.refused(read.refused.length)}</h3>
          {!read.list && <p className="wrong">{words.importing.nothingTaken}</p>}
          <ProblemList problems={read.refused} />
        </section>
      )}
      {read.list && (
        <>
          <ImportTarget target={target} lists={own} onChange={setTarget} />
          <section>
            <h3>{words.importing.changes}</h3>
            {changes && <ChangeList changes={changes} />}
          </section>
          <ExampleRun read={read} rules={rules} today={today} />
        </>
      )}
      <div className="buttons bar">
        {read.list && (
          <button type="button" disabled={!isReady} onClick={() => void apply()}>
            {words.importing.apply}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {words.importing.leave}
        </button>
        <p role="alert">
          {isTooMany && words.importing.tooMany(LIMITS.entries)}
          {isFailed && words.editor.notSaved}
        </p>
      </div>
    </>
  );
}

/** A list with the same name is meant to be replaced. */
function firstTarget({ list }: ReadList, own: readonly ListState[]): Target {
  const same = own.find(({ name }) => name === list?.name);
  return { id: same?.id ?? null, isAdded: false, keeper: 'team' };
}

function put(
  list: PhraseList,
  before: PhraseList | null,
  { isAdded }: Target,
  today: Day,
): PhraseList {
  if (!before) return list;
  const version = nextVersion(before.version, today);
  return isAdded
    ? { ...before, version, entries: mergeEntries(before.entries, list.entries) }
    : { ...list, version: list.version === before.version ? version : list.version };
}
