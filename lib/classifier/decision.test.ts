import { describe, expect, test } from 'vitest';
import { evidenceFor, probabilityOf, surroundingsIn, type VoiceWeights } from './decision.ts';

const judgement = {
  harm: 2,
  rules: new Map([
    ['denial', 1.5],
    ['excuse', 1],
    ['evasive', -1],
    ['stalling', -2],
  ]),
};

const short = surroundingsIn([])(0);

describe('what speaks for a rule', () => {
  test.each([
    ['the first guess', 'denial', { rule: 1.5, isFirst: 1, isAmongThree: 1, lead: 0.5 }],
    ['the second', 'excuse', { rule: 1, isFirst: 0, isAmongThree: 1, lead: -0.5 }],
    ['the last', 'stalling', { rule: -2, isFirst: 0, isAmongThree: 0, lead: -3 }],
    ['one that was never learnt', 'new', { rule: -6, isFirst: 0, isAmongThree: 0, lead: -3 }],
  ])('%s', (_, ruleId, expected) => {
    expect(evidenceFor(ruleId, judgement, short)).toEqual({ harm: 2, ...short, ...expected });
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
    mood: 0.5,
    worst: 0,
    isLong: 0,
    records: { denial: 1, excuse: -3 },
  };

  test.each([
    ['by its evidence and a good record', 'denial', 0.88],
    ['by its evidence and a bad one', 'excuse', 0.05],
    ['without a record', 'evasive', 0.5],
  ])('%s', (_, ruleId, expected) => {
    const evidence = evidenceFor(ruleId, judgement, short);
    expect(probabilityOf(ruleId, evidence, weights)).toBeCloseTo(expected, 2);
  });

  test('more so in a mail that lands badly', () => {
    const inRudeMail = evidenceFor('denial', judgement, surroundingsIn([0, 2, 1, 3])(0));
    const inKindMail = evidenceFor('denial', judgement, surroundingsIn([0, -2, -1, -3])(0));
    expect(probabilityOf('denial', inRudeMail, weights)).toBeGreaterThan(
      probabilityOf('denial', inKindMail, weights),
    );
  });
});

describe('how the rest of a mail lands', () => {
  test.each([
    ['too short to tell', [0, 1, 2], 0, { mood: 0, worst: 0, isLong: 0 }],
    ['around a harmless sentence', [0, -1, 2, -4], 0, { mood: -1, worst: 2, isLong: 1 }],
    ['around the worst one', [3, -1, 2, -4], 3, { mood: -1, worst: 2, isLong: 1 }],
    ['around one of the two worst', [3, 3, 0, 0], 3, { mood: 1, worst: 3, isLong: 1 }],
  ])('%s', (_, harm, own, expected) => {
    expect(surroundingsIn(harm)(own)).toEqual(expected);
  });
});
