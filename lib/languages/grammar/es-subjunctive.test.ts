import { expect, test } from 'vitest';
import { pastSubjunctive } from './es-subjunctive.ts';

test.each([
  ['pareció', 'pareciera'],
  ['molestó', 'molestara'],
  ['llegaron', 'llegaran'],
  ['hicimos', 'hiciéramos'],
  ['enviamos', 'enviáramos'],
  ['fue', 'fuera'],
  ['hemos', 'hayamos'],
])('%s: %s', (past, subjunctive) => {
  expect(pastSubjunctive(past)).toBe(subjunctive);
});

test.each(['tramos', 'puede', 'mesa', 'son'])('%s is no past tense', (word) => {
  expect(pastSubjunctive(word)).toBeNull();
});
