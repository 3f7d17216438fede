import { expect, test } from 'vitest';
import { withoutThreat } from './needed.en.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'en', {});
const read = (text: string): Sentence =>
  new Sentence({ start: 0, end: text.length }, text, 'en', reader.read(text));

test.each([
  ['Pay by Thursday, please, failing which I stop.', 'Pay by Thursday, please. We can wait.'],
  ['Say yes by six or the phone goes back.', 'Please answer by six. We can wait.'],
  ['Cough up the fee today or the keys stay here.', 'Please pay the fee today. We can wait.'],
  ['Sort the form by six or we stop.', 'Please sort the form by six. We can wait.'],
  ['Funds need to be here by six or we stop.', 'Funds need to be here by six. We can wait.'],
  [
    'The fee is due by Friday, or daily interest will start.',
    'The fee is due by Friday. We can wait.',
  ],
  ['Kindly pay it today, because otherwise it doubles.', 'Kindly pay it today. We can wait.'],
  ['Don’t cancel now, or the price goes up.', 'Don’t cancel now, or the price goes up.'],
  ['Bring it in by Friday or we bin it.', 'Please bring it in by Friday. We can wait.'],
])('%s', (text, asked) => {
  const [rewrite] = withoutThreat(read(text), 'We can wait.', text);
  const { start = 0, end = 0, replacement = '' } = rewrite ?? {};
  expect(text.slice(0, start) + replacement + text.slice(end)).toBe(asked);
});
