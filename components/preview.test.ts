import { describe, expect, test } from 'vitest';
import type { Blank, Suggestion } from '../lib/checker/report.ts';
import type { ShownFinding } from './compose-view.ts';
import { fillPreview, previewPieces, type Piece } from './preview.ts';

/** The sentence stands behind ten other characters of the draft. */
const BEFORE = 10;

function rewriteOf(
  sentence: string,
  words: string,
  replacement: string,
): [ShownFinding, Suggestion] {
  const start = BEFORE + sentence.indexOf(words);
  const blanks = Array.from(
    replacement.matchAll(/\[__(.+?)__\]/g),
    ({ 0: whole, 1: label = '', index }): Blank => ({
      start: index,
      end: index + whole.length,
      label,
      kind: 'text',
      choices: [],
    }),
  );
  const span = { start, end: start + words.length };
  const preview = sentence.replace(words, replacement);
  const suggestion = { ...span, replacement, preview, blanks, isChoice: false };
  const finding = {
    ...span,
    rule: 'sample',
    severity: 'error',
    language: 'en',
    text: words,
    sentence: { start: BEFORE, end: BEFORE + sentence.length },
    title: '',
    advice: '',
    sources: [],
    evidence: 'expert-advice',
    suggestions: [suggestion],
  } as const;
  return [{ id: '1', finding, others: [], sentence }, suggestion];
}

/** `-struck-`, `+new+`, a blank by its number in angle brackets. */
const MARKS = { same: '', old: '-', new: '+' } as const;
const draw = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'blank'
        ? `<${piece.index}>`
        : MARKS[piece.kind] + piece.text + MARKS[piece.kind],
    )
    .join('');

describe('previewPieces', () => {
  test.each([
    [
      'I’m sorry, but it was late.',
      'sorry, but it',
      'sorry. It',
      'I’m sorry-, but it-+. It+ was late.',
    ],
    ['It was late, sorry.', ', sorry', '', 'It was late-, sorry-.'],
    ['Sorry again.', 'Sorry again.', '', '-Sorry again.-'],
    ['He said so and so.', 'so and so', 'so', 'He said so- and so-.'],
    ['Done soon.', 'soon', 'by [__day__]', 'Done -soon-+by +<0>.'],
    ['soon, sorry', 'soon, sorry', '[__a__] [__b__]', '-soon, sorry-<0>+ +<1>'],
    ['See [__day__] soon', 'soon', '[__day__]', 'See [__day__] -soon-<0>'],
  ])('%s', (sentence, words, replacement, expected) => {
    expect(draw(previewPieces(...rewriteOf(sentence, words, replacement)))).toBe(expected);
  });

  test('leaves out what is far from the change, at the border of a word', () => {
    const sentence = `${'far '.repeat(30)}soon${' away'.repeat(30)}`;
    const pieces = previewPieces(...rewriteOf(sentence, 'soon', 'on Friday'));
    expect(draw(pieces)).toMatch(/^… (far )+-soon-\+on Friday\+( away)+ …$/);
    expect(draw(pieces).length).toBeLessThan(130);
  });
});

test('a sentence may hold characters of no width that its preview does not', () => {
  const [shown, suggestion] = rewriteOf('So\u00ADon and soon.', 'soon', 'by [__day__]');
  const preview = suggestion.preview.replace('\u00AD', '');
  const filled = fillPreview(shown, { ...suggestion, preview }, ['Friday']);
  expect(filled).toBe('Soon and by Friday.');
});

describe('fillPreview', () => {
  const rewrite = rewriteOf('We call soon.', 'call soon', 'call [__whom__] by [__day__]');
  test.each([
    [['Ana', 'Friday'], 'We call Ana by Friday.'],
    [[null, 'Friday'], 'We call [__whom__] by Friday.'],
    [[null, null], 'We call [__whom__] by [__day__].'],
  ])('%j', (values, expected) => {
    expect(fillPreview(...rewrite, values)).toBe(expected);
  });
});
