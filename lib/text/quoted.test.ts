import { describe, expect, it } from 'vitest';
import { earlierWords, writersLines } from './quoted.ts';
import { textAt } from './span.ts';

describe('writersLines', () => {
  it.each([
    ['Hi Tom,\nwe lost it.\n', ['Hi Tom,\nwe lost it.\n']],
    ['Above\n> theirs\n>> older\nBelow', ['Above\n', 'Below']],
    ['Ours\n-- \nAnn\nAcme', ['Ours\n']],
    ['Ours\r\n-- \r\nAnn', ['Ours\r\n']],
    ['Ours\n--\nstill ours', ['Ours\n--\nstill ours']],
    ['Ours\n\nOn Mon, 23 Nov 2026 at 9:00, Tom wrote:\n> theirs', ['Ours\n\n']],
    ['Ours\nOn Mon, Nov 23, 2026 at 9:00 AM Tom <t@x.example>\nwrote:\n\n> theirs', ['Ours\n']],
    ['Nuestro\nEl lun, 23 nov 2026 a las 9:00, Ana escribió:\n> suyo', ['Nuestro\n']],
    ['Naše\nDňa 23. 11. 2026 o 9:00 Ján napísal(a):\n> jeho', ['Naše\n']],
    ['You wrote:\nit never came', ['You wrote:\nit never came']],
    ['Our courier noted the 23rd.\nYou wrote:\n> it never came', ['Our courier noted the 23rd.\n']],
    ['> only theirs', []],
    ['', []],
  ])('of %j are %j', (text, parts) => {
    expect(writersLines(text).map((span) => textAt(text, span))).toEqual(parts);
  });
});

describe('earlierWords', () => {
  it.each([
    ['It is still broken.', ''],
    [
      'Still broken.\n\nOn Mon, 23 Nov 2026 at 9:00, Ann wrote:\n> Sorry about that.',
      'Sorry about that.',
    ],
    [
      'On Tue, 24 Nov 2026, Tom wrote:\n> Still broken.\n> On Mon, 23 Nov 2026, Ann wrote:\n>> Sorry.\n>> On Sun, 22 Nov 2026, Tom wrote:\n>>> It broke.',
      'Sorry.',
    ],
    ['Sigue rota.\nDe: Ana\nLo siento.\nDe: Luis\nEstá rota.', 'Lo siento.'],
    ['', ''],
  ])('of %j are %j', (quoted, earlier) => {
    expect(earlierWords(quoted)).toBe(earlier);
  });
});
