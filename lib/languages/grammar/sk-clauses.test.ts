import { describe, expect, test } from 'vitest';
import { factsBeside, goesOn, withoutClause } from './sk-clauses.ts';

const without = (marked: string, mayAssert = true): string | null => {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return withoutClause(marked.replace(/[⟦⟧]/gu, ''), { start, end }, { mayAssert });
};

describe('a clause taken out leaves a sentence', () => {
  test.each([
    ['⟦Upokojte sa⟧, zmluvu vám pošleme v piatok.', 'Zmluvu vám pošleme v piatok.'],
    ['⟦Upokojte sa⟧, prosím, peniaze máte na účte.', 'Peniaze máte na účte.'],
    ['⟦Musíte pochopiť⟧, že sa torta pečie dva dni.', 'Torta sa pečie dva dni.'],
    [
      '⟦Je to zložité⟧, kotol však treba raz za rok odvzdušniť.',
      'Kotol treba raz za rok odvzdušniť.',
    ],
    ['⟦dovoľujeme si uviesť⟧, že čakáreň je už otvorená.', 'čakáreň je už otvorená.'],
    [
      '⟦Spokojnosť je naša hviezda⟧, podľa ktorej sa riadime, peniaze vám pošleme zajtra.',
      'Peniaze vám pošleme zajtra.',
    ],
    ['Výtlačky sme poslali v stredu, ⟦veď o nič nejde⟧.', 'Výtlačky sme poslali v stredu.'],
    ['Na správu odpovedám až teraz, ⟦mali sme toho dosť⟧.', 'Na správu odpovedám až teraz.'],
    ['⟦Nic vazne⟧, len sme zmeskali termin o den.', 'Zmeskali sme termin o den.'],
    [
      'Vraciame vám 40 €, ⟦nič sa nestalo⟧, peniaze prídu zajtra.',
      'Vraciame vám 40 €, peniaze prídu zajtra.',
    ],
  ])('%s', (marked, left) => {
    expect(without(marked)).toBe(left);
  });
});

describe('nothing is offered where the rest does not stand alone', () => {
  test.each([
    '⟦Upokojte sa⟧.',
    '⟦Nie je pravda⟧, kto to povedal.',
    'Keď prídete, ⟦upokojte sa⟧.',
    'Tabuľky sme nenalepili, za to, že treba dýchať, ⟦sa nemusíme hanbiť⟧.',
    'Ľutujeme, či už vás to zaťažilo, ⟦alebo ste si to nevšimli⟧.',
    'Jedna kvapka, ⟦o nič nejde⟧.',
    '⟦Nič vážne⟧, ten sme vymenili.',
    'Trváme na tom, ⟦aby recenzia zmizla⟧.',
    'Rozpočet je ako šuflík: keď je v ňom neporiadok, ⟦treba si ho upratať⟧.',
    'Obal, ktorý vidíme na fotke, ⟦nezodpovedá⟧, je to málo.',
    'Poistku si kontrolovať mala si priebežne, ⟦to vie každý⟧.',
    '⟦Dovoľujeme si reagovať⟧, za ktorý list ďakujeme.',
  ])('%s', (marked) => {
    expect(without(marked)).toBeNull();
  });

  test('a clause with že where it may not be asserted', () => {
    expect(without('⟦Tvrdíte⟧, že sme neprišli.', false)).toBeNull();
  });
});

describe('what the clauses beside the flagged one tell', () => {
  test.each([
    ['⟦Neuviedli ste⟧ číslo bytu, balík sa nám preto vrátil.', ['balík sa nám preto vrátil']],
    ['⟦Na vine je dodávateľ⟧, ktorý poslal iné okná.', []],
    ['⟦Mali ste zavolať⟧, technik by prišiel s kolegom.', []],
    ['Zásielku ⟦poškodil kuriér⟧, nie my.', []],
  ])('%s', (marked, facts) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/gu, '');
    expect(factsBeside({ text, start: 0, end: text.length }, { start, end })).toEqual(facts);
  });
  test.each([
    ['zadali ste zly ucet a peniaze odisli inam', true],
    ['neozvali ste sa a neprisli ste', false],
  ])('%s: of two subjects %s', (folded, isTwo) => {
    expect(goesOn(folded)).toBe(isTwo);
  });
});
