import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Urobím, čo budem môcť⟧.' },
    { text: '⟦Dúfajme, že to zajtra príde⟧.' },
    { text: '⟦Ak nič neskríži⟧ plány, prídem v stredu.' },
    {
      text: '⟦Pokúsime sa⟧ prísť v utorok.',
      rewrites: [
        'Pokúsime sa prísť v utorok. Do [__dňa a hodiny__] vám napíšeme, či to vyjde.',
        'Prídeme v utorok.',
      ],
    },
    {
      text: 'Zajtra ⟦sa budeme snažiť⟧ poslať inštalatéra.',
      rewrites: [
        'Zajtra sa budeme snažiť poslať inštalatéra. Do [__dňa a hodiny__] vám napíšeme, či to vyjde.',
        'Zajtra pošleme inštalatéra.',
      ],
    },
    {
      text: '⟦Ak všetko pôjde dobre⟧, parkety máte v stredu.',
      rewrites: [
        'Ak všetko pôjde dobre, parkety máte v stredu. Do [__dňa a hodiny__] vám napíšem, či to vyjde.',
        'Parkety máte v stredu.',
      ],
    },
    { text: '⟦S trochou šťastia⟧ odíde palica zajtra.' },
    { text: '⟦BUDEME SA SNAŽIŤ⟧.' },
    { text: '⟦Dufame, ze to bude v pondelok hotove⟧.' },
    {
      text: 'Stolár príde, ⟦keď bude mať čas⟧.',
      also: ['vague-deadline'],
      rewrites: ['Stolár príde. Do [__dňa a hodiny__] vám napíšem, kedy to bude.'],
    },
    {
      text: 'O zľavu ⟦sa pokúsim⟧, ale zázraky nečakajte.',
      rewrites: ['O zľavu sa pokúsim. Do [__dňa a hodiny__] vám napíšem, či to vyjde.'],
    },
    {
      text: 'Peniaze ⟦by vám mali prísť⟧ v stredu.',
      rewrites: [
        'Peniaze by vám mali prísť v stredu. Do [__dňa a hodiny__] vám napíšem, či to vyjde.',
        'Peniaze vám prídu v stredu.',
      ],
    },
    { text: 'Kotol vám ⟦v ideálnom prípade⟧ doveziem v utorok.' },
    { text: '⟦Dúfame, že vám to pošleme⟧ v pondelok.' },
  ],
  valid: [
    'Ak to vyjde lacnejšie, rozdiel vám vrátime.',
    'Dúfam, že to bude čitateľné aj na mobile.',
    'Pokiaľ nepošlete výkres, sľúbiť termín nemôžem.',
    'Mali by sme vás informovať každý deň a nerobili sme to.',
    'Predpokladám, že budete chcieť vrátiť peniaze.',
    'Ak to stihnete do stredy, napíšte mi.',
    'Mohla by som vám doviezť nový zajtra o 9:00, súhlasíte?',
    'Prídeme v utorok o desiatej.',
    'Ak diel príde v pondelok, v utorok ho namontujeme. Ak nepríde, zavolám vám v pondelok o 17:00.',
    'Držím vám palce na skúškach.',
    'Dúfam, že sa máte dobre.',
    'Pokúsil sa o to aj sused.',
    'Skúste najprv druhý kľúč.',
    'Vážime si vašu snahu.',
    'Mali by ste mať dve kópie.',
    'Verím, že si oddýchnete.',
    'Peniaze som poslal v piatok o 9:20.',
    { text: 'Pokúsime sa otvoriť pobočku v Nitre.', situation: 'none' },
    'Dúfam, že vám to pomôže.',
    'Dúfam, že sa vám nová kuchyňa páči.',
  ],
};
