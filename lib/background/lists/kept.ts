/** How a list that is kept becomes another: new versions, failures, going back. Times are milliseconds since 1970. */
import { compareLists, type ListChanges } from '../../lists/compare.ts';
import type { PhraseList } from '../../lists/format.ts';
import type {
  ChangeCounts,
  ListState,
  Subscription,
  SubscriptionState,
  Trouble,
} from '../../messages/lists.ts';
import type { Kept } from '../../storage/list-store.ts';

const MINUTE = 60_000;
/** Until an address that answers is asked again. */
const USUAL_WAIT = 4 * 60 * MINUTE;
const FIRST_WAIT = 15 * MINUTE;
const LONGEST_WAIT = 8 * 60 * MINUTE;

/** A tenth of it more or less, so that not all browsers ask at once. */
const later = (now: number, wait: number): number =>
  Math.round(now + wait * (0.9 + Math.random() / 5));

/** A list that is followed; nothing has come from it yet. */
export const follow = (subscription: Subscription, now: number): SubscriptionState => ({
  ...subscription,
  confirmedAt: null,
  askedAt: null,
  nextAt: now,
  trouble: null,
  isHeldBack: false,
});

export const createKept = (
  { id, keeper }: Pick<ListState, 'id' | 'keeper'>,
  subscription: SubscriptionState | null,
  now: number,
): Kept => ({
  record: {
    state: {
      id,
      keeper,
      name: subscription?.address ?? '',
      version: '',
      entryCount: 0,
      silentCount: 0,
      changedAt: now,
      subscription,
      before: null,
      changes: null,
    },
    servedHash: null,
    failures: 0,
  },
  copies: { now: null, before: null },
});

/** The same list, followed from now on as told. */
export const followAnew = (kept: Kept, subscription: Subscription, now: number): Kept =>
  withSubscription(kept, () => follow(subscription, now));

/** The same with this list in the place of what was there, which is kept as the one before. */
export function takeVersion(kept: Kept, list: PhraseList, now: number): Kept {
  const changes = compareLists(kept.copies.now, list);
  const isSame = kept.copies.now !== null && Object.values(changes).every(({ length }) => !length);
  return isSame ? kept : withCopies(kept, { now: list, before: kept.copies.now }, now);
}

/** Now and before change places. As it is where there is none before. */
export function swapVersions(kept: Kept, now: number): Kept {
  const { before } = kept.copies;
  if (!before) return kept;
  const swapped = withCopies(kept, { now: before, before: kept.copies.now }, now);
  return withSubscription(swapped, ({ isHeldBack }) => ({ isHeldBack: !isHeldBack }));
}

/** The address answered. @param served null: nothing new */
export function answered(
  kept: Kept,
  served: { readonly list: PhraseList; readonly hash: string } | null,
  now: number,
): Kept {
  const taken = served ? takeVersion(kept, served.list, now) : kept;
  const told = withSubscription(taken, ({ isHeldBack }) => ({
    confirmedAt: now,
    askedAt: now,
    nextAt: later(now, USUAL_WAIT),
    trouble: null,
    isHeldBack: isHeldBack && !served,
  }));
  const servedHash = served?.hash ?? kept.record.servedHash;
  return { ...told, record: { ...told.record, servedHash, failures: 0 } };
}

/** The address did not give what can be taken: what there is stays, and it is asked again, each time later. */
export function failed(kept: Kept, trouble: Trouble, now: number): Kept {
  const { failures } = kept.record;
  const told = withSubscription(kept, () => ({
    askedAt: now,
    nextAt: later(now, Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT)),
    trouble,
  }));
  return { ...told, record: { ...told.record, failures: failures + 1 } };
}

function withSubscription(
  kept: Kept,
  change: (subscription: SubscriptionState) => Partial<SubscriptionState>,
): Kept {
  const { subscription } = kept.record.state;
  if (!subscription) return kept;
  const changed = { ...subscription, ...change(subscription) };
  return {
    ...kept,
    record: { ...kept.record, state: { ...kept.record.state, subscription: changed } },
  };
}

function withCopies(
  { record }: Kept,
  copies: { readonly now: PhraseList; readonly before: PhraseList | null },
  changedAt: number,
): Kept {
  const { now, before } = copies;
  const { id, keeper, subscription } = record.state;
  const state: ListState = {
    id,
    keeper,
    name: now.name,
    version: now.version,
    ...(now.owner === undefined ? {} : { owner: now.owner }),
    ...(now.contact === undefined ? {} : { contact: now.contact }),
    entryCount: now.entries.length,
    silentCount: now.entries.filter(({ silent }) => silent).length,
    changedAt,
    subscription,
    before: before && { version: before.version },
    changes: before && count(compareLists(before, now)),
  };
  return { record: { ...record, state }, copies };
}

const count = ({ added, changed, removed }: ListChanges): ChangeCounts => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
});
