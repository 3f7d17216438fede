import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Rieši sa to⟧.' },
    {
      text: '⟦Robíme na tom⟧, neboj.',
      rewrites: ['Robíme na tom. Do [__dňa a hodiny__] vám napíšeme, čo vieme a čo s tým urobíme.'],
    },
    { text: '⟦Sledujeme to⟧.' },
    { text: 'Vec ⟦je v štádiu⟧ preverovania.' },
    {
      text: '⟦Pracujeme na tom⟧.',
      rewrites: [
        'Rieši to [__meno__] a do [__dňa a hodiny__] vám napíše výsledok.',
        'Do [__dňa a hodiny__] vám napíšeme, čo vieme a čo s tým urobíme.',
      ],
    },
    { text: '⟦Vec sme posunuli⟧ na vedenie.' },
    { text: '⟦Preverujeme to⟧.' },
    { text: 'Vaša reklamácia ⟦je v riešení⟧.' },
    { text: '⟦ROBÍME VŠETKO PRE⟧ TO, ABY STE NEČAKALI.' },
    { text: '⟦Ubezpečujem vás⟧, že spis leží na správnom mieste.', also: ['boilerplate'] },
    { text: '⟦Makame na tom⟧.' },
    {
      text: '⟦Buďte si istý⟧, že vaše peniaze nájdeme.',
      also: ['doubts-customer'],
      rewrites: [
        'Vaše peniaze nájdeme. Do [__dňa a hodiny__] vám napíšeme, čo vieme a čo s tým urobíme.',
      ],
    },
    { text: 'Spis je ⟦predmetom kontroly⟧.' },
    { text: 'Vašu žiadosť ⟦máme v hľadáčiku⟧.' },
    { text: '⟦Pracujeme na odstránení⟧ závady na výťahu.' },
    { text: '⟦Už to riešime⟧.' },
  ],
  valid: [
    'Hľadali sme príčinu tri dni, bola to poistka, vymenil som ju.',
    'Príčinu sme zistili: prasknutá hadica.',
    'Pozriem sa na to v stredu o 8:00.',
    'Čakali ste tri dni.',
    'Ana práve pozerá záznamy servera a o 15:00 vám zavolá.',
    'Preverujeme to a zajtra o 10:00 vám napíšem príčinu.',
    'Pracujeme na tom. Zavolám vám dnes o 16:00.',
    'Pracujem v ateliéri do piatej.',
    'Preverila som to: strhli sme vám to dvakrát.',
    'Robíme kúpeľne aj podlahy.',
    'Posunuli sme termín školenia na 9. decembra.',
    'Vyriešené, internet vám beží.',
    'V procese výroby používame len slovenské drevo.',
    'Kto na tom robí, ty alebo Miro?',
    'Vymenil som konektor na streche.',
    { text: 'Pracujeme na novom katalógu.', situation: 'none' },
    'Pracujeme od pondelka do piatka.',
    'Ana preveruje záznamy a o 15:00 vám zavolá.',
    'Závada je odstránená od rána.',
  ],
};
