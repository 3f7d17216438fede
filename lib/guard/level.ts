/** How much it takes for a mail to be held. Pure. */
import type { Day } from '../checker/draft.ts';
import type { Severity } from '../checker/report.ts';
import { daysBetween } from '../local-day.ts';

/** What a mail is held for, each level for all that the one before is. */
export const GUARD_LEVELS = ['off', 'blanks', 'errors', 'warnings'] as const;
export type GuardLevel = (typeof GUARD_LEVELS)[number];

/** `usual`: errors, but in the first week only blanks, until one knows what Amends marks. */
export const GUARD_CHOICES = ['usual', ...GUARD_LEVELS] as const;
export type GuardChoice = (typeof GUARD_CHOICES)[number];

const FIRST_DAYS = 7;

/** @param firstDay on which Amends was first used; `null` where that is not known */
export function levelOn(choice: GuardChoice, firstDay: Day | null, today: Day): GuardLevel {
  if (choice !== 'usual') return choice;
  if (firstDay === null) return 'blanks';
  return daysBetween(firstDay, today) < FIRST_DAYS ? 'blanks' : 'errors';
}

const SEVERITIES_AT: Readonly<Record<GuardLevel, readonly Severity[]>> = {
  off: [],
  blanks: [],
  errors: ['error'],
  warnings: ['error', 'warning'],
};

/** Worst first. */
export const severitiesAt = (level: GuardLevel): readonly Severity[] => SEVERITIES_AT[level];
