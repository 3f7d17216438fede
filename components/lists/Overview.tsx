import { useState } from 'react';
import { Conflicts } from './Conflicts.tsx';
import { ListCard } from './ListCard.tsx';
import { NewList } from './NewList.tsx';
import { SubscribeForm } from './SubscribeForm.tsx';
import { useCopies } from './use-copies.ts';
import { useListWords } from './words.ts';
import { LIST_KEEPERS } from '../../lib/checker/report.ts';
import type { ListState } from '../../lib/messages/lists.ts';

interface OverviewProps {
  readonly states: readonly ListState[];
  readonly onOpen: (id: string) => void;
  readonly onImport: () => void;
}

/** All lists, by who keeps them, and what can be done to have another. */
export function Overview({ states, onOpen, onImport }: OverviewProps) {
  const words = useListWords();
  const copies = useCopies(states);
  const [asked, setAsked] = useState<'new' | 'subscribe' | null>(null);
  const toggle = (what: 'new' | 'subscribe') => setAsked(asked === what ? null : what);
  return (
    <>
      <p>{words.overview.intro}</p>
      <div className="buttons">
        <button type="button" aria-expanded={asked === 'new'} onClick={() => toggle('new')}>
          {words.overview.newList}
        </button>
        <button type="button" onClick={onImport}>
          {words.overview.importFile}
        </button>
        <button
          type="button"
          aria-expanded={asked === 'subscribe'}
          onClick={() => toggle('subscribe')}
        >
          {words.overview.subscribe}
        </button>
      </div>
      {asked === 'new' && <NewList onMade={onOpen} />}
      {asked === 'subscribe' && (
        <SubscribeForm state={null} onDone={() => setAsked(null)} onCancel={() => setAsked(null)} />
      )}
      {states.length === 0 && <p>{words.overview.none}</p>}
      {LIST_KEEPERS.filter((keeper) => states.some((state) => state.keeper === keeper)).map(
        (keeper) => (
          <section key={keeper} aria-labelledby={`of-${keeper}`}>
            <h2 id={`of-${keeper}`}>{words.keepers[keeper]}</h2>
            <p>{words.keepersHelp[keeper]}</p>
            {states
              .filter((state) => state.keeper === keeper)
              .map((state) => (
                <ListCard
                  key={state.id}
                  state={state}
                  copies={copies?.get(state.id) ?? null}
                  onOpen={() => onOpen(state.id)}
                />
              ))}
          </section>
        ),
      )}
      {copies && <Conflicts states={states} copies={copies} />}
    </>
  );
}
