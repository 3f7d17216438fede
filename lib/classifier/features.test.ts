import { describe, expect, test } from 'vitest';
import { featuresOf, type Passage } from './features.ts';

const passage = (sentence: string, before = '', after = '', phrases: string[] = []): Passage => ({
  sentence: { folded: sentence, phrases },
  before: { folded: before, phrases: [] },
  after: { folded: after, phrases: [] },
});

/** How alike two passages are, from 0 to 1. */
function likeness(a: Passage, b: Passage): number {
  const others = featuresOf(b);
  return [...featuresOf(a)].reduce(
    (sum, [place, weight]) => sum + weight * (others.get(place) ?? 0),
    0,
  );
}

test('the squares of the weights of words add up to 1', () => {
  const weights = [...featuresOf(passage('we lost your order.', 'hello.')).values()];
  expect(weights.reduce((sum, weight) => sum + weight * weight, 0)).toBeCloseTo(1);
});

describe('alike to the classifier', () => {
  test.each([
    ['numbers', 'we owe you 20 euros', 'we owe you 1.350 euros'],
    ['a sentence and itself', 'no.', 'no.'],
  ])('%s', (_, a, b) => {
    expect(likeness(passage(a), passage(b))).toBeCloseTo(1);
  });
});

describe('nearer to each other than to a third', () => {
  test.each([
    ['forms of a word', 'reklamaciu zamietame', 'reklamacia zamietnuta', 'objednavku posielame'],
    [
      'the same words in the same order',
      'you did not send it',
      'you did not pay it',
      'it did send you not',
    ],
  ])('%s', (_, one, near, far) => {
    expect(likeness(passage(one), passage(near))).toBeGreaterThan(
      likeness(passage(one), passage(far)),
    );
  });
});

test('two sentences that share no word are alike by what the rules know of them', () => {
  const one = passage('ni hablar.', '', '', ['flat-refusal/flag']);
  const other = passage('imposible devolverlo', '', '', ['flat-refusal/flag']);
  const third = passage('imposible devolverlo');
  expect(likeness(one, other)).toBeGreaterThan(likeness(one, third));
});

test('neighbours speak more softly than the sentence itself', () => {
  const refusal = passage('we cannot refund it.', '', 'you may choose another one.');
  const alone = passage('we cannot refund it.');
  const other = passage('you may choose another one.', 'we cannot refund it.');
  expect(likeness(refusal, alone)).toBeGreaterThan(likeness(refusal, other));
});
