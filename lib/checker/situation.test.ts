import { expect, test } from 'vitest';
import type { Situation } from './report.ts';
import { likeliestSituation } from './situation.ts';

test.each<[Partial<Record<Situation, number>>, Situation]>([
  [{ complaint: 1, none: 0.5 }, 'complaint'],
  [{ complaint: 0.6, none: 0.5 }, 'none'],
  [{ complaint: -1, 'our-mistake': -0.5, none: -2, 'bad-news': -3, 'not-ours': -4 }, 'our-mistake'],
  [{}, 'none'],
])('%j is %s: in doubt a mail is ordinary', (odds, situation) => {
  expect(likeliestSituation(new Map(Object.entries(odds)))).toBe(situation);
});
