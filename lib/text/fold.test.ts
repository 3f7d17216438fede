import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, prepare } from './fold.ts';
import { textAt } from './span.ts';

describe('fold', () => {
  it.each([
    ['Náš šéf ĎAKUJE', 'nas sef dakuje'],
    ['¿Qué pasó, señor Muñoz?', '¿que paso, senor munoz?'],
    ['Łódź, Đakovo, Straße, İstanbul, ŒUVRE', 'lodz, dakovo, strase, istanbul, ouvre'],
    ['I’m sorry, we´ll see, don`t', "i'm sorry, we'll see, don't"],
    ['„áno“ «sí» “yes”', '"ano" "si" "yes"'],
    ['6′ – 7 — 8‑9 −1', "6' - 7 - 8-9 -1"],
    ['a\u00A0b\u202Fc\td', 'a b c d'],
    ['one\r\ntwo\nthree', 'one \ntwo\nthree'],
    ['Sorry… 한국어 😀', 'sorry… 한국어 😀'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the length of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('prepare', () => {
  it.each([
    ['So\u00ADrry', 'Sorry'],
    ['\uFEFFHi\u200B there\u200D', 'Hi there'],
    ['c\u030Co najsko\u0302r', 'čo najskôr'],
    ['n\u00AD\u0303', 'ñ'],
    ['Nothing to do', 'Nothing to do'],
  ])('of %j has the text %j', (original, text) => {
    expect(prepare(original).text).toBe(text);
  });

  it.each([
    ['I am so\u00ADr\u200Bry, but', 'sorry', 'so\u00ADr\u200Bry'],
    ['\uFEFFHi there', 'Hi', 'Hi'],
    ['Ozveme sa c\u030Co najsko\u0302r.', 'čo najskôr', 'c\u030Co najsko\u0302r'],
    ['Plain ASAP.', 'ASAP', 'ASAP'],
  ])('of %j finds %j at %j', (original, needle, written) => {
    const { text, toOriginal, fromOriginal } = prepare(original);
    const start = text.indexOf(needle);
    const span = { start, end: start + needle.length };
    expect(textAt(original, toOriginal(span))).toBe(written);
    expect(fromOriginal(toOriginal(span))).toEqual(span);
  });

  const messy = fc.string({
    unit: fc.constantFrom('a', 'č', 'o', '\u0302', '\u030C', '\u00AD', '\u200B', ' ', '\n', '😀'),
  });

  it('maps any span back to what prepares to it', () => {
    fc.assert(
      fc.property(messy, fc.nat(30), fc.nat(30), (original, first, length) => {
        const { text, toOriginal } = prepare(original);
        const start = Math.min(first, text.length);
        const span = { start, end: Math.min(start + length, text.length) };
        const back = toOriginal(span);
        expect(back.start).toBeGreaterThanOrEqual(0);
        expect(back.end).toBeGreaterThanOrEqual(back.start);
        expect(back.end).toBeLessThanOrEqual(original.length);
        expect(prepare(textAt(original, back)).text).toContain(textAt(text, span));
      }),
    );
  });

  it('keeps the length of the text when folding, and is the same when done twice', () => {
    fc.assert(
      fc.property(messy, (original) => {
        const { text, folded } = prepare(original);
        expect(folded).toHaveLength(text.length);
        expect(prepare(text).text).toBe(text);
      }),
    );
  });

  it('takes a megabyte in its stride', () => {
    const original = 'Ozveme sa c\u030Co na\u00ADjskôr. '.repeat(40_000);
    const started = performance.now();
    const { text, toOriginal } = prepare(original);
    expect(toOriginal({ start: text.length - 1, end: text.length }).end).toBe(original.length);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
