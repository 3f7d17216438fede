import type { CheckOptions } from './draft.ts';

/** Options that tests and benchmarks check with: a British writer on a Monday. */
export const EXAMPLE_OPTIONS: CheckOptions = {
  locale: 'en',
  today: '2026-11-23',
  country: 'GB',
  gender: 'unset',
  isLiabilityCareful: false,
  disabledRules: [],
};
