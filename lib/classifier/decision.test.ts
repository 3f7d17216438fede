import { describe, expect, test } from 'vitest';
import { evidenceFor, probabilityOf, type VoiceWeights } from './decision.ts';

const judgement = {
  harm: 2,
  rules: new Map([
    ['denial', 1.5],
    ['excuse', 1],
    ['evasive', -1],
    ['stalling', -2],
  ]),
};

describe('what speaks for a rule', () => {
  test.each([
    ['the first guess', 'denial', { rule: 1.5, isFirst: 1, isAmongThree: 1, lead: 0.5 }],
    ['the second', 'excuse', { rule: 1, isFirst: 0, isAmongThree: 1, lead: 0 }],
    ['the last', 'stalling', { rule: -2, isFirst: 0, isAmongThree: 0, lead: 0 }],
    ['one that was never learnt', 'new', { rule: -6, isFirst: 0, isAmongThree: 0, lead: 0 }],
  ])('%s', (_, ruleId, expected) => {
    expect(evidenceFor(ruleId, judgement)).toEqual({ harm: 2, ...expected });
  });
});

describe('how likely it is right', () => {
  const weights: VoiceWeights = {
    bias: -2,
    harm: 1,
    rule: 0,
    isFirst: 1,
    isAmongThree: 0,
    lead: 0,
    records: { denial: 1, excuse: -3 },
  };

  test.each([
    ['by its evidence and a good record', 'denial', 0.88],
    ['by its evidence and a bad one', 'excuse', 0.05],
    ['without a record', 'evasive', 0.5],
  ])('%s', (_, ruleId, expected) => {
    expect(probabilityOf(ruleId, evidenceFor(ruleId, judgement), weights)).toBeCloseTo(expected, 2);
  });
});
