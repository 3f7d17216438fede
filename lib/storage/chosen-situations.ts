import { GRAVITIES, type ChosenSituation, type Day } from '../checker/draft.ts';
import { SITUATIONS } from '../checker/report.ts';
import { daysBetween } from '../local-day.ts';
import { hashText } from './hash-text.ts';
import { foldPhrase } from './ignored-phrases.ts';
import { defineSetting } from './setting.ts';

/** A draft for which the writer chose what it is. */
interface ChosenForDraft extends ChosenSituation {
  /** SHA-256 of the draft in hexadecimal: what the writer wrote is not stored. */
  readonly hash: string;
  readonly day: Day;
}

/** The oldest go first. */
const MOST = 100;
const KEEP_DAYS = 30;

const KNOWN_SITUATIONS: readonly unknown[] = ['auto', ...SITUATIONS];
const KNOWN_GRAVITIES: readonly unknown[] = GRAVITIES;

const isChosenForDraft = (stored: unknown): stored is ChosenForDraft =>
  typeof stored === 'object' &&
  stored !== null &&
  'hash' in stored &&
  typeof stored.hash === 'string' &&
  'day' in stored &&
  typeof stored.day === 'string' &&
  'situation' in stored &&
  KNOWN_SITUATIONS.includes(stored.situation) &&
  'gravity' in stored &&
  KNOWN_GRAVITIES.includes(stored.gravity);

const chosenSituationsItem = defineSetting<readonly ChosenForDraft[]>('chosenSituations', {
  version: 1,
  migrations: {},
  fallback: [],
  isValid: (stored): stored is ChosenForDraft[] =>
    Array.isArray(stored) && stored.every(isChosenForDraft),
});

/** The same for a draft however it is spaced, accented or capitalised. */
const hashDraft = (text: string): Promise<string> => hashText(foldPhrase(text));

/** What was chosen for a draft with these words; `null` where nothing was. */
export async function recallSituation(text: string): Promise<ChosenSituation | null> {
  const all = await chosenSituationsItem.getValue();
  if (all.length === 0) return null;
  const hash = await hashDraft(text);
  const found = all.find((one) => one.hash === hash);
  return found ? { situation: found.situation, gravity: found.gravity } : null;
}

/**
 * Keeps what was chosen for a draft until it is opened again.
 * @param chosen `null`: nothing any more
 * @param before the words that the same draft was kept with before; empty: none
 */
export async function keepSituation(
  text: string,
  chosen: ChosenSituation | null,
  before: string,
  today: Day,
): Promise<void> {
  const [hash, old] = await Promise.all([hashDraft(text), hashDraft(before)]);
  const others = (await chosenSituationsItem.getValue()).filter(
    (one) => one.hash !== hash && one.hash !== old && daysBetween(one.day, today) < KEEP_DAYS,
  );
  const kept = chosen ? [...others, { ...chosen, hash, day: today }] : others;
  await chosenSituationsItem.setValue(kept.slice(-MOST));
}
