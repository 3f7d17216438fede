import { useEffect, useMemo, useState } from 'react';
import { ListEditor } from './ListEditor.tsx';
import { useListService } from './list-service.ts';
import { useCopies } from './use-copies.ts';
import { useListWords } from './words.ts';
import type { Day } from '../../lib/checker/draft.ts';
import type { Rule } from '../../lib/checker/rule.ts';
import type { PhraseList } from '../../lib/lists/format.ts';
import type { ListState, SilentHits } from '../../lib/messages/lists.ts';

interface EditRouteProps {
  /** Null: it is not there yet, or not any more. */
  readonly state: ListState | null;
  readonly rules: readonly Rule[];
  readonly today: Day;
  readonly onLeave: () => void;
}

/** Reads a list, has it edited, keeps it. */
export function EditRoute({ state, rules, today, onLeave }: EditRouteProps) {
  const words = useListWords();
  const { ask } = useListService();
  const states = useMemo(() => (state ? [state] : []), [state]);
  const list = useCopies(states)?.get(state?.id ?? '')?.now;
  const silentHits = useSilentHits(state);
  const [isKnown, setKnown] = useState(state !== null);
  if (state && !isKnown) setKnown(true);
  if (!state && isKnown) {
    return (
      <>
        <p role="alert">{words.editor.gone}</p>
        <button type="button" onClick={onLeave}>
          {words.back}
        </button>
      </>
    );
  }
  if (!state || !list) return <p role="status">{words.reading}</p>;
  const { id, keeper, subscription } = state;
  const save = async (changed: PhraseList) => {
    if (keeper === 'policy') return;
    await ask({ type: 'list-save', id, keeper, list: changed });
  };
  return (
    <ListEditor
      list={list}
      rules={rules}
      today={today}
      isFixed={keeper === 'policy' || subscription !== null}
      silentHits={silentHits}
      onSave={save}
      onLeave={onLeave}
    />
  );
}

function useSilentHits(state: ListState | null): ReadonlyMap<string, number> {
  const { ask } = useListService();
  const [hits, setHits] = useState<readonly SilentHits[]>([]);
  const id = state?.id;
  useEffect(() => {
    if (id === undefined) return;
    ask({ type: 'list-silent-hits', id }).then(setHits, () => setHits([]));
  }, [ask, id]);
  return useMemo(() => new Map(hits.map(({ phrase, count }) => [phrase, count])), [hits]);
}
