import { expect, test } from 'vitest';
import type { Situation } from './report.ts';
import { likeliestSituation } from './situation.ts';

test.each<[Partial<Record<Situation, number>>, Situation]>([
  [{ complaint: 1.4, none: 0.5 }, 'complaint'],
  [{ complaint: 1.2, none: 0.5 }, 'none'],
  [{ complaint: 1, 'our-mistake': 0.7, none: -2 }, 'our-mistake'],
  [{ 'not-ours': 1, 'our-mistake': 0.2, none: -2 }, 'our-mistake'],
  [{ 'not-ours': 1, 'our-mistake': 0, none: -2 }, 'not-ours'],
  [{}, 'none'],
])('%j is %s: in doubt a mail is ordinary, and what went wrong is ours', (odds, situation) => {
  expect(likeliestSituation(new Map(Object.entries(odds)))).toBe(situation);
});
