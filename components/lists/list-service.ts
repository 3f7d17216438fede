import { createContext, use } from 'react';
import type { ListAnswers, ListRequest, ListRequestType } from '../../lib/messages/lists.ts';

/** What the page of lists can have done; see `lib/messages/lists.ts`. */
export interface ListService {
  readonly ask: <Type extends ListRequestType>(
    request: ListRequest<Type>,
  ) => Promise<ListAnswers[Type]['gives']>;
  /** Asks the person whether the server of this address may be read. To be called from a press. */
  readonly allowServer: (address: string) => Promise<boolean>;
}

const refuse = () => Promise.reject(new Error('No service of lists is there.'));

export const ListServiceContext = createContext<ListService>({
  ask: refuse,
  allowServer: refuse,
});

export const useListService = (): ListService => use(ListServiceContext);
