import type { Speaking } from './speaking.ts';
import type { Finding } from '../../checker/report.ts';
import { localDay } from '../../local-day.ts';
import type { Page } from '../../messages/pages.ts';
import { countHit } from '../../storage/list-store.ts';

/** Counts what entries on trial find: each entry once a compose box, and no word of the draft. */
export class SilentHits {
  private readonly counted = new WeakMap<Page, Set<string>>();

  /** @param onCount something was counted */
  constructor(
    private readonly speaking: () => Promise<Speaking>,
    private readonly onCount: () => void,
  ) {}

  async count(page: Page, box: number, silent: readonly Finding[]): Promise<void> {
    const fresh = silent.filter(({ rule }) => this.isFirst(page, `${box} ${rule}`));
    if (fresh.length === 0) return;
    const speaking = await this.speaking();
    const today = localDay(new Date());
    for (const { list } of fresh) {
      const id = list && speaking.idOf(list);
      if (id) await countHit(id, list.phrase, today);
    }
    this.onCount();
  }

  private isFirst(page: Page, what: string): boolean {
    const counted = this.counted.get(page) ?? new Set();
    this.counted.set(page, counted);
    return counted.size < counted.add(what).size;
  }
}
