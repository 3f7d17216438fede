import type { Sentence } from './sentence.ts';

/** The next sentence makes good what this one lacks, in words of the rule's set `madeGood`, if it has one. */
export const isMadeGood =
  (ruleId: string) =>
  ({ next }: Sentence): boolean =>
    next?.phrases.includes(`${ruleId}/madeGood`) ?? false;
