import { useState } from 'react';
import { Authored } from './Authored.tsx';
import { ChangesOf } from './ChangesOf.tsx';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ListFacts } from './ListFacts.tsx';
import { isolated } from './isolated.ts';
import { useListService } from './list-service.ts';
import { SubscribeForm } from './SubscribeForm.tsx';
import { TroubleNote } from './TroubleNote.tsx';
import { useListWords } from './words.ts';
import type { ListCopies, ListState } from '../../lib/messages/lists.ts';
import type { ListWords } from '../../locales/list-page/words.ts';

interface ListCardProps {
  readonly state: ListState;
  /** Null while they are read. */
  readonly copies: ListCopies | null;
  readonly onOpen: () => void;
}

type Outcome = keyof ListWords['card']['outcomes'];

/** One list: what it is, where it comes from, how it stands, what can be done with it. */
export function ListCard({ state, copies, onOpen }: ListCardProps) {
  const words = useListWords();
  const { ask } = useListService();
  const [isRemoving, setRemoving] = useState(false);
  const [isResubscribing, setResubscribing] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { id, name, keeper, subscription, before } = state;
  const isFixed = keeper === 'policy';
  const trouble = subscription?.trouble ?? null;
  const open = isFixed || subscription ? words.card.look : words.card.edit;

  const run = async (work: Promise<Outcome>) => {
    setOutcome('asking');
    setOutcome(await work.catch(() => 'failed' as const));
  };
  const check = () => ask({ type: 'list-fetch', id }).then((checked) => cameOf(state, checked));
  const rollBack = () => ask({ type: 'list-roll-back', id }).then(() => 'done' as const);
  const remove = () => ask({ type: 'list-remove', id }).then(() => 'done' as const);
  return (
    <article className="card-of-list">
      <h3>
        <Authored text={name} />
      </h3>
      {isFixed && <p className="note">{words.card.managed}</p>}
      <ListFacts state={state} />
      {trouble && (
        <div className="trouble">
          <TroubleNote trouble={trouble} />
          {copies && <p className="kept">{words.card.lastCopyKept}</p>}
        </div>
      )}
      {subscription?.isHeldBack && <p className="note">{words.card.heldBack}</p>}
      {copies?.before && (
        <ChangesOf counts={state.changes} before={copies.before} now={copies.now} />
      )}
      <div className="buttons">
        <button type="button" aria-label={`${open}: ${isolated(name)}`} onClick={onOpen}>
          {open}
        </button>
        {subscription && (
          <button type="button" onClick={() => void run(check())}>
            {words.card.checkNow}
          </button>
        )}
        {before && !isFixed && (
          <button type="button" onClick={() => void run(rollBack())}>
            {words.card.bringBack(isolated(before.version))}
          </button>
        )}
        {subscription && !isFixed && (
          <button
            type="button"
            aria-expanded={isResubscribing}
            onClick={() => setResubscribing(!isResubscribing)}
          >
            {words.card.changeSubscription}
          </button>
        )}
        {!isFixed && (
          <button
            type="button"
            aria-label={`${words.card.remove}: ${isolated(name)}`}
            onClick={() => setRemoving(true)}
          >
            {words.card.remove}
          </button>
        )}
        <p role="status">{outcome && words.card.outcomes[outcome]}</p>
      </div>
      {isResubscribing && (
        <SubscribeForm
          state={state}
          onDone={() => setResubscribing(false)}
          onCancel={() => setResubscribing(false)}
        />
      )}
      {isRemoving && (
        <ConfirmDialog
          question={
            <>
              {words.card.removeAsk} <Authored text={name} />
            </>
          }
          action={words.card.remove}
          onConfirm={() => {
            setRemoving(false);
            void run(remove());
          }}
          onCancel={() => setRemoving(false)}
        />
      )}
    </article>
  );
}

/** What came of asking the address. */
function cameOf(before: ListState, after: ListState): Outcome {
  if (after.subscription?.trouble) return 'notTaken';
  return after.changedAt === before.changedAt ? 'nothingNew' : 'done';
}
