/** For tests: a service that keeps lists in memory and notes what it was asked. */
import type { ListService } from './list-service.ts';
import type { ListKeeper } from '../../lib/checker/report.ts';
import type { PhraseList } from '../../lib/lists/format.ts';
import type {
  ListRequest,
  ListState,
  Subscribed,
  SubscriptionState,
} from '../../lib/messages/lists.ts';

interface Kept {
  readonly keeper: ListKeeper;
  readonly now: PhraseList;
  readonly before?: PhraseList;
  readonly subscription?: SubscriptionState;
}

const stateOf = (id: string, { keeper, now, before, subscription }: Kept): ListState => ({
  id,
  keeper,
  name: now.name,
  version: now.version,
  entryCount: now.entries.length,
  silentCount: now.entries.filter(({ silent }) => silent).length,
  changedAt: 0,
  subscription: subscription ?? null,
  before: before ? { version: before.version } : null,
  changes: null,
});

export class FakeService implements ListService {
  readonly lists: Map<string, Kept>;
  readonly asked: ListRequest[] = [];
  readonly allowed: string[] = [];
  /** What the next subscription comes to. */
  subscribed: Subscribed = { kind: 'trouble', trouble: { code: 'no-answer' } };

  constructor(lists: Readonly<Record<string, Kept>> = {}) {
    this.lists = new Map(Object.entries(lists));
  }

  get states(): ListState[] {
    return Array.from(this.lists, ([id, kept]) => stateOf(id, kept));
  }

  readonly ask = ((request: ListRequest) => {
    this.asked.push(request);
    return Promise.resolve(this.answer(request));
  }) as ListService['ask'];

  readonly allowServer = (address: string): Promise<boolean> => {
    this.allowed.push(address);
    return Promise.resolve(true);
  };

  private answer(request: ListRequest): unknown {
    if (request.type === 'list-states') return this.states;
    if (request.type === 'list-save') return this.save(request);
    if (request.type === 'list-subscribe') return this.subscribed;
    if (request.type !== 'list-copies') return [];
    const kept = this.lists.get(request.id);
    return kept && { now: kept.now, before: kept.before ?? null };
  }

  private save({ id: asked, keeper, list }: ListRequest<'list-save'>): ListState {
    const id = asked ?? `new-${this.lists.size}`;
    const before = this.lists.get(id)?.now;
    const kept = { keeper, now: list, ...(before ? { before } : {}) };
    this.lists.set(id, kept);
    return stateOf(id, kept);
  }
}
