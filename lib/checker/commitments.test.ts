import { expect, test } from 'vitest';
import { datesMessage, hasRhythm, isDated, timesAhead } from './commitments.ts';
import { loadParser } from './parser.ts';
import { phrasesOf } from './phrases.ts';
import { LanguageReader } from './reader.ts';
import { Sentence } from './sentence.ts';
import type { Language } from './report.ts';
import { textAt } from '../text/span.ts';

const parser = await loadParser();

function read(text: string, language: Language): Sentence {
  const reader = new LanguageReader(parser, language, phrasesOf([], language));
  return new Sentence({ start: 0, end: text.length }, text, language, reader.read(text));
}

test.each<[Language, string, string[]]>([
  ['en', 'We will deliver by Friday.', ['Friday']],
  ['en', 'The order from Monday will be sent on Friday.', ['Friday']],
  ['en', 'The driver left the gate open on Monday, and I will call you.', []],
  ['es', 'Le llamo el martes.', ['martes']],
  ['es', 'Lo mandaron el lunes y le avisaremos.', []],
  ['sk', 'Zavoláme vám v piatok.', ['piatok']],
  ['sk', 'Začali by sme v stredu.', ['stredu']],
  ['sk', 'Kuriér prišiel v pondelok, ozveme sa vám.', []],
])('%s: the times ahead in "%s" are %j', (language, text, times) => {
  expect(timesAhead(read(text, language)).map(({ span }) => textAt(text, span))).toEqual(times);
});

test.each<[string, boolean]>([
  ['We will call you within 24 hours.', true],
  ['We will call you by [__day and time__].', true],
  ['We will call you every morning.', false],
  ['We will not call before Friday.', false],
  ['We will call you.', false],
])('"%s" is dated: %s', (text, dated) => {
  expect(isDated(read(text, 'en'))).toBe(dated);
});

test('a rhythm and a dated message', () => {
  expect(hasRhythm(read('We will call you every morning.', 'en'))).toBe(true);
  expect(datesMessage(read('I will write to you by noon.', 'en'))).toBe(true);
  expect(datesMessage(read('I will fix it by noon.', 'en'))).toBe(false);
  expect(datesMessage(null)).toBe(false);
});
