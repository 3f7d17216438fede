import { describe, expect, it } from 'vitest';
import { textAt } from '../text/span.ts';
import { QuotedLines } from './quoted-lines.ts';

const QUOTE = 'Where is my parcel? I want it now, but you are slow.\nThird time I write.\nKim\n';

/** What is the writer's after each state of a quoted mail, the caret in it from the second on. */
const findWriters = (...states: readonly string[]): readonly string[] => {
  const lines = new QuotedLines();
  return states.reduce<readonly string[]>((_, state, index) => {
    const spans = lines.findWriters(state, [{ start: 0, end: state.length }], index > 0);
    return spans.map((span) => textAt(state, span).trim());
  }, []);
};

describe('the writer’s words in a quoted mail', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['are none at first', [QUOTE], []],
    [
      'are a line of their own',
      [QUOTE, QUOTE.replace('Third', 'It left on Monday.\nThird')],
      ['It left on Monday.'],
    ],
    [
      'stand inside a line',
      [QUOTE, QUOTE.replace('parcel? ', 'parcel? It left on Monday. ')],
      ['It left on Monday.'],
    ],
    [
      'stand twice inside a line',
      [QUOTE, 'Where is my parcel? Here. I want it now, but you are slow. Sorry.\n'],
      ['Here.', 'Sorry.'],
    ],
    [
      'stand between the halves of a line',
      [QUOTE, QUOTE.replace('? I', '?\nIt left.\nI')],
      ['It left.'],
    ],
    ['are not what is left of a line', [QUOTE, 'Where is my\nKim'], []],
    [
      'are not what is left of one of three words and more',
      [QUOTE, 'Where is my parcel? I write.'],
      ['write.'],
    ],
    [
      'are kept apart from spaces that an editor swaps',
      [QUOTE, QUOTE.replaceAll(' ', '\u00A0')],
      [],
    ],
    [
      'are a few of the quoted ones too',
      [QUOTE, QUOTE.replace('Third', 'It is slow.\nThird')],
      ['It is slow.'],
    ],
  ])('%s', (_, states, expected) => {
    expect(findWriters(...states)).toEqual(expected);
  });

  it('are none that the page puts there', () => {
    const lines = new QuotedLines();
    const read = (text: string, hasCaret: boolean) =>
      lines
        .findWriters(text, [{ start: 0, end: text.length }], hasCaret)
        .map((span) => textAt(text, span));
    expect(read(QUOTE, false)).toEqual([]);
    expect(read(`Late.\n${QUOTE}`, false)).toEqual([]);
    expect(read(`Late.\nMine.\n${QUOTE}`, true)).toEqual(['Mine.']);
    expect(read(`Late.\nMine.\n${QUOTE}`, false)).toEqual(['Mine.']);
    expect(read(`Late.\n${QUOTE}`, true)).toEqual([]);
  });
});
