import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Prípad uzatvárame⟧.' },
    { text: 'Tým ⟦považujem vec za vybavenú⟧.' },
    { text: 'Ďalej na to ⟦nebudeme reagovať⟧.' },
    {
      text: 'Kým nepošlete fotografie, reklamáciou sa ⟦nebudeme zaoberať⟧.',
      rewrites: [
        '[__Čo treba vedieť__]. Potrebujeme od vás fotografie. Odpovieme vám do [__dňa a hodiny__].',
      ],
    },
    {
      text: 'Reklamáciu sme posúdili dvakrát a vec ⟦považujeme za uzavretú⟧.',
      also: ['pressure'],
      rewrites: [
        '[__Čo treba vedieť__]. Ak niečo ostáva nedoriešené, napíšte nám a do [__dňa a hodiny__] vám odpovieme.',
      ],
    },
    {
      text: 'Kým nebude uhradená záloha, montáž nezačne, ⟦nemienime o tom diskutovať⟧.',
      rewrites: [
        '[__Čo treba vedieť__]. Ak niečo ostáva nedoriešené, napíšte nám a do [__dňa a hodiny__] vám odpovieme.',
      ],
    },
    {
      text: 'Vec ⟦považujeme za uzavretú⟧, pán Hudák.',
      also: ['pressure'],
      rewrites: [
        'Ak niečo ostáva nedoriešené, napíšte nám a do [__dňa a hodiny__] vám odpovieme, pán Hudák.',
      ],
    },
    {
      text: 'Na túto správu ⟦neodpovedajte⟧.',
      rewrites: ['[__Čo treba vedieť__]. Odpoveď, prosím, pošlite na [__adresu, ktorú čítame__].'],
    },
    { text: 'Tým sa už ⟦nebudeme zaoberať⟧.' },
    { text: 'Toto je naše ⟦konečné stanovisko⟧.' },
    { text: '⟦PRESTANTE NAM PISAT⟧ KVOLI PLOTU.' },
    { text: 'Na tú adresu ⟦už nepíš⟧, Mirka.' },
    { text: 'K veci ⟦nemáme čo dodať⟧.' },
    { text: '⟦Komunikáciu s vami ukončujeme⟧.' },
    { text: '⟦Už nám nepíšte⟧.' },
  ],
  valid: [
    'Už nebudeme hovoriť o mesiacoch, presný deň vám napíšem 6. júna.',
    'Nebudeme odhadovať, kotol premeria technik v utorok o 9:00.',
    'Reklamáciu sme uzavreli vo váš prospech, 40 € príde v piatok.',
    'Pre nás to nekončí, v piatok o 9:00 vám zavolám, či dvere držia.',
    'Pre vás je to vybavené, peniaze odišli o 9:00.',
    'Odpoveď dostanete v stredu do 12:00.',
    'Recepcia je uzavretá od 22:00.',
    'Tiket som po dohode uzavrela, stačí odpísať a otvorí sa znova.',
    'Prípad nechávam otvorený do konca novembra.',
    'Píš mi pokojne aj v sobotu.',
    'Zavolajte mi, nech je to ktorýkoľvek deň.',
    'Nájomná zmluva sa končí 31. augusta, lebo dom predávame.',
    'Vašu recenziu som čítala trikrát a máte pravdu.',
    'Keď sa budeme baviť bez nadávok, rád s vami prejdem každú položku.',
    'Posledné lístky držím pre vás do piatka.',
    'Mail som ti neposlal, ostal v konceptoch.',
    { text: 'Na tento e-mail neodpovedajte.', situation: 'none' },
    'Konečné rozhodnutie je na vás.',
    'Predajňa je v nedeľu zatvorená.',
  ],
};
