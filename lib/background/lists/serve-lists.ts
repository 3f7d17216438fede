import { browser, type Browser } from 'wxt/browser';
import type { TeamLists } from './team-lists.ts';
import type { ListAnswer, ListAnswers, ListCopies, ListRequest } from '../../messages/lists.ts';
import { readHits, readKept } from '../../storage/list-store.ts';

/** Does what the extension's own pages ask for; nobody else is heard. */
export function serveLists(lists: TeamLists): void {
  browser.runtime.onMessage.addListener((message: ListRequest, sender, respond) => {
    if (!isOwnPage(sender)) return false;
    answer(message, lists).then(
      (value) => respond({ value } satisfies ListAnswer),
      (error: unknown) => respond({ failure: String(error) } satisfies ListAnswer),
    );
    return true;
  });
}

const isOwnPage = ({ url }: Browser.runtime.MessageSender): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) === true;

function answer(
  request: ListRequest,
  lists: TeamLists,
): Promise<ListAnswers[keyof ListAnswers]['gives']> {
  switch (request.type) {
    case 'list-states':
      return lists.states();
    case 'list-copies':
      return readCopies(request.id);
    case 'list-silent-hits':
      return readHits(request.id);
    case 'list-save':
      return lists.save(request.id, request.keeper, request.list);
    case 'list-remove':
      return lists.remove(request.id);
    case 'list-subscribe':
      return lists.subscribe(request.subscription);
    case 'list-resubscribe':
      return lists.resubscribe(request.id, request.subscription);
    case 'list-fetch':
      return lists.fetch(request.id);
    case 'list-roll-back':
      return lists.rollBack(request.id);
  }
}

async function readCopies(id: string): Promise<ListCopies> {
  const { now, before } = (await readKept(id))?.copies ?? {};
  if (!now) throw new Error('Nothing is kept of this list.');
  return { now, before: before ?? null };
}
