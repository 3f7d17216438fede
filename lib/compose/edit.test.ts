import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEdit, moveSpan, stretchSpan } from './edit.ts';

describe('the edit between two texts', () => {
  it.each([
    ['typed at the end', 'On', 'One', [2, 2], [2, 3]],
    ['typed in the middle', 'Oe', 'One', [1, 1], [1, 2]],
    ['deleted', 'One two', 'two', [0, 4], [0, 0]],
    ['replaced', 'One two three', 'One 2 three', [4, 7], [4, 5]],
    ['nothing', 'One', 'One', [3, 3], [3, 3]],
    ['everything', 'One', '', [0, 3], [0, 0]],
  ])('%s', (_, from, to, old, now) => {
    expect(findEdit(from, to)).toEqual({
      old: { start: old[0], end: old[1] },
      new: { start: now[0], end: now[1] },
    });
  });

  it('always leads from the one to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const edit = findEdit(from, to);
        const put = to.slice(edit.new.start, edit.new.end);
        expect(from.slice(0, edit.old.start) + put + from.slice(edit.old.end)).toBe(to);
      }),
    );
  });
});

describe('a span after an edit', () => {
  const text = 'I am sorry, but no.';
  const span = { start: 5, end: 15 };
  it.each([
    ['before it: moves', 'And I am sorry, but no.', 'sorry, but'],
    ['behind it: stays', 'I am sorry, but no!', 'sorry, but'],
    ['right before it: moves', 'I am not sorry, but no.', 'sorry, but'],
    ['right behind it: stays', 'I am sorry, butter no.', 'sorry, but'],
    ['inside it: is gone', 'I am sorry but no.', null],
    ['over its start: is gone', 'I rry, but no.', null],
    ['of everything: is gone', '', null],
  ])('%s', (_, changed, words) => {
    const moved = moveSpan(span, findEdit(text, changed));
    expect(moved && changed.slice(moved.start, moved.end)).toBe(words);
  });

  it.each([
    ['grows', 'I am sorry, really, but no.', 'sorry, really, but'],
    ['shrinks', 'I am sorry but no.', 'sorry but'],
  ])('stretched: %s', (_, changed, words) => {
    const stretched = stretchSpan(span, findEdit(text, changed));
    expect(changed.slice(stretched.start, stretched.end)).toBe(words);
  });
});
