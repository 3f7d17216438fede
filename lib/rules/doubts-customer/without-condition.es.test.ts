import { expect, test } from 'vitest';
import { withoutCondition } from './without-condition.es.ts';
import { loadParser } from '../../checker/parser.ts';
import { LanguageReader } from '../../checker/reader.ts';
import { Sentence } from '../../checker/sentence.ts';

const reader = new LanguageReader(await loadParser(), 'es', {});

test.each([
  ['Si es verdad que pagó, mande el justificante.', 'Mande el justificante.'],
  ['Si fuera cierto lo del golpe, envíe una foto.', 'Envíe una foto.'],
  ['Si pagó usted, mande el justificante.', null],
])('%s', (text, expected) => {
  const sentence = new Sentence({ start: 0, end: text.length }, text, 'es', reader.read(text));
  const [rewrite] = withoutCondition(sentence);
  expect(rewrite ? rewrite.replacement + text.slice(rewrite.end) : null).toBe(expected);
});
