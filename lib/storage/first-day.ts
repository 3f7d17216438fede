import type { Day } from '../checker/draft.ts';
import { defineSetting } from './setting.ts';

/** The day on which Amends was first used; `null` until it is written down. */
export const firstDayItem = defineSetting<Day | null>('firstDay', {
  version: 1,
  migrations: {},
  fallback: null,
  isValid: (stored): stored is Day | null =>
    stored === null || (typeof stored === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(stored)),
});

export async function rememberFirstDay(today: Day): Promise<void> {
  if ((await firstDayItem.getValue()) === null) await firstDayItem.setValue(today);
}
