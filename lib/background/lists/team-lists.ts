import { fetchList } from './fetch-list.ts';
import {
  answered,
  createKept,
  failed,
  follow,
  followAnew,
  swapVersions,
  takeVersion,
} from './kept.ts';
import { keepPolicy } from './policy-lists.ts';
import { TroubleError } from './trouble.ts';
import type { PhraseList } from '../../lists/format.ts';
import {
  isSameSubscription,
  type ListState,
  type Subscribed,
  type Subscription,
  type Trouble,
} from '../../messages/lists.ts';
import {
  deleteList,
  readKept,
  readRecords,
  writeKept,
  type Kept,
} from '../../storage/list-store.ts';
import type { Policy } from '../../storage/policy.ts';

type Served = Awaited<ReturnType<typeof fetchList>>;

type Outcome =
  | { readonly kind: 'served'; readonly served: Served }
  | { readonly kind: 'trouble'; readonly trouble: Trouble };

async function tryFetch(subscription: Subscription, servedHash: string | null): Promise<Outcome> {
  try {
    return { kind: 'served', served: await fetchList(subscription, servedHash) };
  } catch (error) {
    if (error instanceof TroubleError) return { kind: 'trouble', trouble: error.trouble };
    throw error;
  }
}

/** Changes what is kept, one change after the other; what takes long, the network, is outside of that. */
export class TeamLists {
  private last: Promise<unknown> = Promise.resolve();

  /** @param onChange after each change */
  constructor(private readonly onChange: () => Promise<void>) {}

  async states(): Promise<ListState[]> {
    return (await readRecords()).map(({ state }) => state);
  }

  /** A list that came by a file or was written here; null: a new one. */
  save(id: string | null, keeper: 'team' | 'person', list: PhraseList): Promise<ListState> {
    return this.change(async () => {
      const own = { id: id ?? crypto.randomUUID(), keeper };
      const kept = id === null ? createKept(own, null, Date.now()) : await readChangeable(id);
      if (kept.record.state.subscription)
        throw new Error('A list from an address is changed there.');
      return write(takeVersion(kept, list, Date.now()));
    });
  }

  remove(id: string): Promise<null> {
    return this.change(async () => {
      await readChangeable(id);
      await deleteList(id);
      return null;
    });
  }

  rollBack(id: string): Promise<ListState> {
    return this.change(async () => write(swapVersions(await readChangeable(id), Date.now())));
  }

  /** Kept only if the address gives a list. */
  async subscribe(subscription: Subscription): Promise<Subscribed> {
    const outcome = await tryFetch(subscription, null);
    if (outcome.kind === 'trouble') return outcome;
    const own = { id: crypto.randomUUID(), keeper: 'team' } as const;
    const kept = createKept(own, follow(subscription, Date.now()), Date.now());
    const state = await this.change(() => write(answered(kept, outcome.served, Date.now())));
    return { kind: 'kept', state };
  }

  /** The same list from another address, with another key or login; as it was if that gives none. */
  async resubscribe(id: string, subscription: Subscription): Promise<Subscribed> {
    const outcome = await tryFetch(subscription, null);
    if (outcome.kind === 'trouble') return outcome;
    const state = await this.change(async () => {
      const kept = await readChangeable(id);
      const followed = followAnew(kept, subscription, Date.now());
      return write(answered(followed, outcome.served, Date.now()));
    });
    return { kind: 'kept', state };
  }

  /** Asks the address of a list now. */
  async fetch(id: string): Promise<ListState> {
    const { record } = await readPresent(id);
    const { subscription } = record.state;
    if (!subscription) throw new Error('This list has no address.');
    const outcome = await tryFetch(subscription, record.servedHash);
    return this.change(async () => {
      const kept = await readPresent(id);
      const { state } = kept.record;
      // It was changed while the address was asked.
      if (!state.subscription || !isSameSubscription(state.subscription, subscription))
        return state;
      return write(
        outcome.kind === 'trouble'
          ? failed(kept, outcome.trouble, Date.now())
          : answered(kept, outcome.served, Date.now()),
      );
    });
  }

  /** Makes the lists that the policy keeps what it says. */
  obey(policy: Policy): Promise<void> {
    return this.change(() => keepPolicy(policy, Date.now()));
  }

  private async change<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    const done = await result;
    await this.onChange();
    return done;
  }
}

async function readChangeable(id: string): Promise<Kept> {
  const kept = await readPresent(id);
  if (kept.record.state.keeper === 'policy') throw new Error('The policy keeps this list.');
  return kept;
}

async function readPresent(id: string): Promise<Kept> {
  const kept = await readKept(id);
  if (!kept) throw new Error('This list is not kept any more.');
  return kept;
}

async function write(kept: Kept): Promise<ListState> {
  await writeKept(kept);
  return kept.record.state;
}
