import { expect, test } from 'vitest';
import { loadChecker } from './checker.ts';
import { EXAMPLE_OPTIONS } from './example-options.ts';
import type { SecondVoice } from './second-voice.ts';
import { rules } from '../rules/index.ts';

/** Believes every rule, and hears so much harm in what a rewrite keeps. */
const hearing = (harm: number): SecondVoice => ({
  about: () => ({
    trustIn: () => 1,
    proposes: () => null,
    harmIn: () => harm,
    situationOdds: () => new Map(),
  }),
});

async function firstOffer(ruleId: string, text: string, harm: number): Promise<string | undefined> {
  const checker = await loadChecker(rules, hearing(harm));
  const draft = { text, language: 'en', situation: 'our-mistake', quoted: '' } as const;
  const finding = checker
    .check(draft, EXAMPLE_OPTIONS)
    .findings.find(({ rule }) => rule === ruleId);
  return finding?.suggestions[0]?.preview;
}

const ASKED = '[__What the reader needs to know__]';

test.each([
  // What is left of a cut stays where it sounds fine, and is asked for anew where it does not.
  ['condescension', 'Obviously, the valve was shut.', -1, 'The valve was shut.'],
  [
    'condescension',
    'Obviously, the valve was shut.',
    0.5,
    `${ASKED}. If anything about it needs explaining, please ask me.`,
  ],
  // What something is said besides may sound harsher, but not harsh.
  [
    'flat-refusal',
    'We cannot refund the ticket.',
    0.5,
    'Unfortunately, we cannot refund the ticket. What we can do is [__what you can offer, and what it costs__].',
  ],
  // Another rule's set phrase does not stay.
  [
    'hidden-actor',
    'Your order was lost because our supplier let us down.',
    -1,
    `${ASKED}. We should have [__done what__], and we did not.`,
  ],
])('%s: %s, heard with log-odds of harm of %d', async (rule, text, harm, first) => {
  expect(await firstOffer(rule, text, harm)).toBe(first);
});
