import type { ChosenSituation } from '../checker/draft.ts';
import { localDay } from '../local-day.ts';
import { keepSituation, recallSituation } from '../storage/chosen-situations.ts';

/** Knows by its words for which draft the writer chose a situation. */
export interface SituationMemory {
  /** `null` where nothing was chosen for a draft with these words. */
  recall(text: string): Promise<ChosenSituation | null>;
  /**
   * Rejects where it cannot be stored.
   * @param chosen `null`: nothing any more
   * @param before the words that the same draft was kept with before; empty: none
   */
  keep(text: string, chosen: ChosenSituation | null, before: string): Promise<void>;
}

/** Each changes what is stored: one after the other. */
let last: Promise<unknown> = Promise.resolve();

export const storedSituations: SituationMemory = {
  recall: recallSituation,
  keep: (text, chosen, before) => {
    const kept = last.then(() => keepSituation(text, chosen, before, localDay(new Date())));
    last = kept.catch(() => undefined);
    return kept;
  },
};
