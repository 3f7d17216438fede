import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { textAt } from './span.ts';

const split = (text: string) => splitSentences(text).map((span) => textAt(text, span));

describe('splitSentences', () => {
  it.each([
    ['We lost it. We are sorry.', ['We lost it.', 'We are sorry.']],
    ['sorry about that. we will fix it. soon', ['sorry about that.', 'we will fix it.', 'soon']],
    ['Really?! No!! Yes.', ['Really?!', 'No!!', 'Yes.']],
    ['¿Qué pasó? ¡Nada! Lo siento.', ['¿Qué pasó?', '¡Nada!', 'Lo siento.']],
    ['He said "we will." Then he left.', ['He said "we will."', 'Then he left.']],
    ['(It was late.) We know.', ['(It was late.)', 'We know.']],
    ['„Prídeme.“ Neprišli.', ['„Prídeme.“', 'Neprišli.']],
    ['“Why?” she asked.', ['“Why?” she asked.']],
    ['Lo sentimos. «Mañana», dijo. ¿Y hoy?', ['Lo sentimos.', '«Mañana», dijo.', '¿Y hoy?']],
    ['No. We can’t.', ['No.', 'We can’t.']],
    ['It is gone in size 12. XL is in stock.', ['It is gone in size 12.', 'XL is in stock.']],
    ['Falta la de 75 cl. Se la enviamos.', ['Falta la de 75 cl.', 'Se la enviamos.']],
    ['', []],
    ['   \n \n', []],
    ['...', ['...']],
  ])('at stops: %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    'Mr. Brown and Dr. Lee met Ms. Diaz at St. Mary’s.',
    'Call us, e.g. at noon, i.e. before Tuesday.',
    'Order No. 4312 ships on Nov. 24 at 5 p.m. sharp.',
    'Our U.S. office, Acme Inc. in Boston, has it.',
    'J. K. Rowling wrote to A. Smith.',
    'El Sr. Pérez y la Sra. Gómez, p. ej. hoy, ven la pág. 12 y el núm. 3.',
    'Le escribo a Ud. para decirle que en EE. UU. no hay.',
    'Dña. Ana y D. Luis lo saben.',
    'Prídeme 5. novembra, napr. o 8. hodine, resp. 24. 11. 2026 o 17.00 na ul. Mieru.',
    'Acme s.r.o. a Beta a.s. sídlia na č. 5, str. 12, tzv. centrum.',
    'Firma Delta spol. s r. o. v zastúpení Ing. Nováka a Mgr. Kováčovej, t. j. vedenia.',
    'V 1. kroku pošleme 2. diel.',
    'Písal p. Novák.',
    'V zmysle čl. VII ods. 2 platí lehota podľa art. IV zmluvy.',
    'K podnetu č. MsÚ-2026 píše Mag. Roland.',
    'I. Hudáková',
    'Podľa zákona č. 9/2010 Z. z. má spoločnosť, J. Kmeť, lehotu.',
    'See https://acme.example/a.b?c=1.5 or notes.final.txt, mail a.b@c.example today',
    'It cost 3.50 or 1.200,00 in v2.1.3 of node.js today',
    'Sorry... but we cannot… not yet',
  ])('not inside %j', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['Meet at 5 p.m. We will be there.', ['Meet at 5 p.m.', 'We will be there.']],
    ['We sell pens, paper, etc. You know it.', ['We sell pens, paper, etc.', 'You know it.']],
    ['We chose plan B. We are sure.', ['We chose plan B.', 'We are sure.']],
    ['It is in bay C. Our van is full.', ['It is in bay C.', 'Our van is full.']],
    ['Ann and I. We know.', ['Ann and I.', 'We know.']],
    ['So do I. We all do.', ['So do I.', 'We all do.']],
    ['Prídeme o 8. Potom zavoláme.', ['Prídeme o 8.', 'Potom zavoláme.']],
    ['Dodali sme 24. 11. 2026. Ďakujeme.', ['Dodali sme 24. 11. 2026.', 'Ďakujeme.']],
    ['Píše Acme s.r.o. Ozveme sa.', ['Píše Acme s.r.o.', 'Ozveme sa.']],
    ['Es de Ud. Lo sabemos.', ['Es de Ud.', 'Lo sabemos.']],
    ['Sorry… We lost it.', ['Sorry…', 'We lost it.']],
  ])('after an abbreviation or a number that ends one: %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['Thanks! 😊 We are on it.', ['Thanks! 😊', 'We are on it.']],
    ['Thanks 😊 We are on it.', ['Thanks 😊', 'We are on it.']],
    ['Thanks :) We are on it.', ['Thanks :)', 'We are on it.']],
    ['We ❤️ you all', ['We ❤️ you all']],
    ['All 👍🏽 here', ['All 👍🏽 here']],
  ])('at emoji: %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    ['Hi Tom,\n\nWe lost it.\nSorry', ['Hi Tom,', 'We lost it.', 'Sorry']],
    ['Dear Ann\r\nwe know\r\n', ['Dear Ann', 'we know']],
    ['- first\n• second\n1. Third\n2) fourth', ['first', 'second', 'Third', 'fourth']],
    ['5. novembra prídeme.\n24. 11. odídeme.', ['5. novembra prídeme.', '24. 11. odídeme.']],
    ['one\u2028two', ['one', 'two']],
  ])('at lines: %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  const long = 'We have looked at the order and found that the parcel was left';
  it.each([
    [`${long}\nbehind in our depot.`, [`${long}\nbehind in our depot.`]],
    [`${long}\r\nat\r\nnoon`, [`${long}\r\nat`, 'noon']],
    [`${long}.\nbehind`, [`${long}.`, 'behind']],
    [`${long}\n\nbehind`, [long, 'behind']],
    [`${long}\n- behind`, [long, 'behind']],
    [`${long}\nBest regards`, [long, 'Best regards']],
    [`${long} ${long}\nbest regards`, [`${long} ${long}`, 'best regards']],
    ['Hi Tom\nwe lost it', ['Hi Tom', 'we lost it']],
  ])('joins only a line that was wrapped: %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('gives spans in order, inside the text, trimmed, that hold every letter', () => {
    const unit = fc.constantFrom('a', 'B', ' ', '.', '!', '\n', '5', '"', '…', 'Mr', '- ', '😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(text.slice(last, start)).not.toMatch(/[aB😀]/u);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[aB😀]/u);
      }),
    );
  });

  it('takes a megabyte of one line in its stride', () => {
    const started = performance.now();
    expect(splitSentences('We lost it. '.repeat(85_000))).toHaveLength(85_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
