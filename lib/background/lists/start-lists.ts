import { browser } from 'wxt/browser';
import { Refresh } from './refresh.ts';
import { serveLists } from './serve-lists.ts';
import { SilentHits } from './silent-hits.ts';
import { loadSpeaking, type Speaking } from './speaking.ts';
import { TeamLists } from './team-lists.ts';
import { LISTS_CHANNEL } from '../../messages/lists.ts';
import { listDecisionsItem } from '../../storage/list-decisions.ts';
import { readPolicy, watchPolicy } from '../../storage/policy.ts';

export interface RunningLists {
  /** All lists as they are now. */
  speaking(): Promise<Speaking>;
  readonly silentHits: SilentHits;
}

/**
 * Keeps lists: obeys the policy, follows addresses, answers pages. To be called as the background starts.
 * @param onChange drafts are to be checked again
 */
export function startLists(onChange: () => void): RunningLists {
  const channel = new BroadcastChannel(LISTS_CHANNEL);
  const tell = (): void => channel.postMessage(null);
  let speaking: Promise<Speaking> | null = null;
  const getSpeaking = (): Promise<Speaking> => {
    speaking ??= loadSpeaking();
    return speaking;
  };
  const lists = new TeamLists(async () => {
    speaking = null;
    await listDecisionsItem.setValue((await getSpeaking()).decisions());
    await refresh.schedule();
    tell();
    onChange();
  });
  const refresh = new Refresh(lists);
  const obey = async (): Promise<void> => {
    await lists.obey(await readPolicy());
    await refresh.fetchDue();
  };
  serveLists(lists);
  refresh.watch();
  watchPolicy(() => void obey());
  browser.runtime.onInstalled.addListener(() => void obey());
  browser.runtime.onStartup.addListener(() => void obey());
  return { speaking: getSpeaking, silentHits: new SilentHits(getSpeaking, tell) };
}
