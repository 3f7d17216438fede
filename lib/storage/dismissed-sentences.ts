import type { Day } from '../checker/draft.ts';
import { daysBetween } from '../local-day.ts';
import { hashText } from './hash-text.ts';
import { foldPhrase } from './ignored-phrases.ts';
import { defineSetting } from './setting.ts';

/** A sentence in which the writer hid what a rule found. */
export interface DismissedSentence {
  /** SHA-256 of rule and sentence in hexadecimal: what the writer wrote is not stored. */
  readonly hash: string;
  readonly day: Day;
}

/** The oldest go first. */
const MOST = 500;
const KEEP_DAYS = 180;

const isDismissedSentence = (stored: unknown): stored is DismissedSentence =>
  typeof stored === 'object' &&
  stored !== null &&
  'hash' in stored &&
  typeof stored.hash === 'string' &&
  'day' in stored &&
  typeof stored.day === 'string';

export const dismissedSentencesItem = defineSetting<readonly DismissedSentence[]>(
  'dismissedSentences',
  {
    version: 1,
    migrations: {},
    fallback: [],
    isValid: (stored): stored is DismissedSentence[] =>
      Array.isArray(stored) && stored.every(isDismissedSentence),
  },
);

/** The same for a sentence however it is spaced, accented or capitalised. */
export const hashSentence = (rule: string, sentence: string): Promise<string> =>
  hashText(`${rule}\n${foldPhrase(sentence)}`);

/** Hides what the rule finds in this sentence, also when the draft is opened again. */
export async function dismissSentence(rule: string, sentence: string, today: Day): Promise<void> {
  const hash = await hashSentence(rule, sentence);
  const kept = (await dismissedSentencesItem.getValue()).filter(
    (dismissed) => dismissed.hash !== hash && daysBetween(dismissed.day, today) < KEEP_DAYS,
  );
  await dismissedSentencesItem.setValue([...kept, { hash, day: today }].slice(-MOST));
}
