import { describe, expect, test } from 'vitest';
import { loadChecker } from './checker.ts';
import { EXAMPLE_OPTIONS } from './example-options.ts';
import apologyCascade from '../rules/apology-cascade/index.ts';

const checker = await loadChecker([apologyCascade]);

const counted = (text: string, quoted = ''): string[] =>
  checker
    .check({ text, language: 'en', situation: 'our-mistake', quoted }, EXAMPLE_OPTIONS)
    .findings.map((finding) => finding.text);

const TWICE = 'We are sorry. We apologise. ';

describe('what counts as an apology', () => {
  test.each([
    ['I regret the delay.', ['I regret the delay']],
    ['Please forgive us.', ['Please forgive us']],
    ['I feel terrible about it.', ['I feel terrible about it']],
    ['Sorry to bother you again.', []],
    ['He is sorry too.', []],
    ['You wrote “I am sorry” to my wife.', []],
    ['There is no need to be sorry.', []],
  ])('%s', (text, found) => {
    expect(counted(TWICE + text)).toEqual(found);
  });
});

test('apologies of the writer’s earlier mails count, those of the other do not', () => {
  const earlier =
    'Still cold.\n\nOn Mon, 23 Nov 2026 at 9:00, Ann wrote:\n> We are sorry. We apologise.';
  expect(counted('I am sorry.', earlier)).toEqual(['I am sorry']);
  expect(counted('I am sorry.', 'We are sorry. We apologise.')).toEqual([]);
});
