import type { Severity } from '../checker/report.ts';

/** Why a draft is shown as *not checked*. Never shown as clean. */
export const NOT_CHECKED_REASONS = [
  'unknown-language',
  'unrecognised-page',
  'no-answer',
  'too-long',
  'reload-needed',
  'gone-quiet',
] as const;
export type NotCheckedReason = (typeof NOT_CHECKED_REASONS)[number];

/** What badge and toolbar icon say. */
export type Status =
  /** No compose box is open, or the draft is empty: nothing to say. */
  | { readonly kind: 'idle' }
  /** The first answer for this draft is not there yet. */
  | { readonly kind: 'checking' }
  /** Checked. `counts` holds the findings that are shown; all zero: clean. */
  | { readonly kind: 'checked'; readonly counts: Readonly<Record<Severity, number>> }
  | { readonly kind: 'not-checked'; readonly reason: NotCheckedReason };
