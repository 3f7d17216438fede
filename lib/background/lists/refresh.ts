import { browser } from 'wxt/browser';
import type { TeamLists } from './team-lists.ts';
import type { ListState } from '../../messages/lists.ts';

const ALARM = 'lists';

/** Asks the addresses of lists again when it is time, also when the background was away. */
export class Refresh {
  private readonly asked = new Set<string>();

  constructor(private readonly lists: Pick<TeamLists, 'states' | 'fetch'>) {}

  /** To be called as the background starts. */
  watch(): void {
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === ALARM) void this.fetchDue();
    });
    browser.runtime.onStartup.addListener(() => void this.fetch(({ trouble }) => !trouble));
    void this.fetchDue();
  }

  /** Wakes us when the next one is due. */
  async schedule(): Promise<void> {
    const times = (await this.lists.states()).flatMap(({ subscription }) =>
      subscription ? [subscription.nextAt] : [],
    );
    if (times.length === 0) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when: Math.min(...times) });
  }

  async fetchDue(): Promise<void> {
    await this.fetch(({ nextAt }) => nextAt <= Date.now());
  }

  private async fetch(
    isWanted: (subscription: NonNullable<ListState['subscription']>) => boolean,
  ): Promise<void> {
    const wanted = (await this.lists.states()).filter(
      ({ id, subscription }) => subscription && isWanted(subscription) && !this.asked.has(id),
    );
    await Promise.all(wanted.map(({ id }) => this.fetchOne(id)));
  }

  private async fetchOne(id: string): Promise<void> {
    this.asked.add(id);
    // It may be gone by now.
    await this.lists.fetch(id).catch(() => undefined);
    this.asked.delete(id);
  }
}
