import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Odpoveď vám pošleme⟧ e-mailom.',
      rewrites: [
        'Odpoveď vám pošleme e-mailom do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: 'Jej vyjadrenie ⟦vám potom prepošleme⟧.',
      rewrites: [
        'Jej vyjadrenie vám potom prepošleme a do [__dňa a hodiny__] vám napíšeme, aj keby dovtedy nebolo nič nové.',
      ],
    },
    { text: '⟦Upovedomíme vás⟧.' },
    {
      text: '⟦Ozvem sa ti⟧, keď niečo zistím.',
      rewrites: [
        'Ozvem sa ti, keď niečo zistím, a do [__dňa a hodiny__] ti napíšem, aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: '⟦Spojí sa s vami⟧ naša právnička a vysvetlí ďalší postup.',
      rewrites: [
        'Spojí sa s vami naša právnička a vysvetlí ďalší postup; do [__dňa a hodiny__] vám napíšeme, aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: '⟦Budeme v kontakte⟧.',
      rewrites: ['Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.'],
    },
    {
      text: 'Len čo prídu výsledky, ⟦zavoláme vám⟧, doklady si zatiaľ nechajte.',
      rewrites: [
        'Len čo prídu výsledky, zavoláme vám, doklady si zatiaľ nechajte; do [__dňa a hodiny__] vám napíšeme, aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: '⟦Ozveme sa vám⟧.',
      rewrites: ['Ozveme sa vám do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.'],
    },
    {
      text: 'Spýtam sa v sklade a ⟦dám vám vedieť⟧.',
      rewrites: [
        'Spýtam sa v sklade a dám vám vedieť do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: '⟦Budeme vás informovať⟧ o oprave.',
      rewrites: [
        'Budeme vás informovať o oprave a do [__dňa a hodiny__] vám napíšeme, aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: '⟦BUDEME VÁS KONTAKTOVAŤ⟧.',
      rewrites: [
        'BUDEME VÁS KONTAKTOVAŤ A DO [__dňa a hodiny__] VÁM NAPÍŠEME, AJ KEBY DOVTEDY NEBOLO NIČ NOVÉ.',
      ],
    },
    {
      text: 'O výsledku ⟦budete vyrozumený⟧.',
      rewrites: ['O výsledku budete vyrozumený do [__dňa a hodiny__].'],
    },
    {
      text: 'Zistim to a ⟦zavolam ti⟧.',
      rewrites: ['Zistim to a zavolam ti do [__dna a hodiny__], aj keby dovtedy nebolo nic nove.'],
    },
    {
      text: '⟦Spojíme sa s vami⟧.',
      rewrites: ['Spojíme sa s vami do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.'],
    },
    {
      text: 'Nechaj to na mňa, ja ⟦ti brnknem⟧.',
      also: ['condescension', 'stalling'],
      rewrites: [
        'Nechaj to na mňa, ja ti brnknem do [__dňa a hodiny__], aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: 'O všetkom sa ⟦dozviete odo⟧ mňa.',
      rewrites: [
        'O všetkom sa dozviete odo mňa a do [__dňa a hodiny__] vám napíšem, aj keby dovtedy nebolo nič nové.',
      ],
    },
    {
      text: '⟦Budem ťa informovať⟧.',
      rewrites: [
        'Budem ťa informovať a do [__dňa a hodiny__] ti napíšem, aj keby dovtedy nebolo nič nové.',
      ],
    },
  ],
  valid: [
    'Zavolám vám zajtra o 9:00, aj keby som nemal novinky.',
    'Dostanete odo mňa správu každý deň o 16:00.',
    'Správu dostanete zajtra o 9:00.',
    'Ak by vám termín nevyhovoval, ozvite sa mi na 0905 111 222.',
    'Zavolám vám zajtra o 9:00.',
    'Ozveme sa vám do 24 hodín.',
    'Každý piatok vás budeme informovať mailom.',
    'Zavolajte mi, prosím, keď prídete.',
    'Napíšte nám, koľko vás bude.',
    'Volal som vám dvakrát.',
    'Informovali sme vás v októbri.',
    'Môžete mi zavolať na 0905 112 340.',
    'Dáte mi vedieť?',
    'Zostaňme v kontakte.',
    'Výsledok je v prílohe.',
    'V piatok o 12:00 vám napíšem, čo povedala poisťovňa.',
    { text: 'Ešte sa vám ozveme s pozvánkou.', situation: 'none' },
    'Každé ráno o deviatej vás budem informovať.',
    'Dám vám vedieť do 24 hodín.',
  ],
};
