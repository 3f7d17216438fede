import { describe, expect, it } from 'vitest';
import { mainClauses } from './sk-beside.ts';
import { textAt } from '../../text/span.ts';

const clausesIn = (text: string): string[] =>
  mainClauses(text).map((clause) => textAt(text, clause));

describe('mainClauses', () => {
  it.each([
    ['Vec považujeme za uzavretú.', ['Vec považujeme za uzavretú']],
    [
      'Reklamáciu sme posúdili dvakrát a vec považujeme za uzavretú.',
      ['Reklamáciu sme posúdili dvakrát', 'a vec považujeme za uzavretú'],
    ],
    [
      'Urobíme nemožné, len prosím, potvrďte nový termín.',
      ['Urobíme nemožné', 'len prosím, potvrďte nový termín'],
    ],
    [
      'Nie je to nič vážne, len sme zamenili izby.',
      ['Nie je to nič vážne', 'len sme zamenili izby'],
    ],
    ['Preverujeme to a zatiaľ nič neplaťte.', ['Preverujeme to', 'a zatiaľ nič neplaťte']],
    ['Ak prídete skôr, otvoríme vám.', ['Ak prídete skôr, otvoríme vám']],
    ['Sľubujeme, že sa to nestane.', ['Sľubujeme, že sa to nestane']],
    ['Pošleme stôl a stoličky.', ['Pošleme stôl a stoličky']],
  ])('%s', (text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });
});
