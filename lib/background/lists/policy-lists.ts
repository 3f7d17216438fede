import { createKept, follow, followAnew, takeVersion } from './kept.ts';
import type { PhraseList } from '../../lists/format.ts';
import { isSameSubscription, type Subscription } from '../../messages/lists.ts';
import { deleteList, readKept, readRecords, writeKept } from '../../storage/list-store.ts';
import type { Policy } from '../../storage/policy.ts';

const idOf = (nameOrAddress: string): string => `policy ${nameOrAddress}`;

/** Keeps what the policy says and nothing that it no longer says. What its addresses served stays. */
export async function keepPolicy({ lists, subscriptions }: Policy, now: number): Promise<void> {
  for (const list of lists) await keepList(list, now);
  for (const subscription of subscriptions) await keepSubscription(subscription, now);
  const wanted = new Set([
    ...lists.map(({ name }) => idOf(name)),
    ...subscriptions.map(({ address }) => idOf(address)),
  ]);
  for (const { state } of await readRecords()) {
    if (state.keeper === 'policy' && !wanted.has(state.id)) await deleteList(state.id);
  }
}

async function keepList(list: PhraseList, now: number): Promise<void> {
  const own = { id: idOf(list.name), keeper: 'policy' } as const;
  const kept = (await readKept(own.id)) ?? createKept(own, null, now);
  await writeKept(takeVersion(kept, list, now));
}

async function keepSubscription(subscription: Subscription, now: number): Promise<void> {
  const own = { id: idOf(subscription.address), keeper: 'policy' } as const;
  const kept = await readKept(own.id);
  const followed = kept?.record.state.subscription;
  if (followed && isSameSubscription(followed, subscription)) return;
  await writeKept(
    kept ? followAnew(kept, subscription, now) : createKept(own, follow(subscription, now), now),
  );
}
