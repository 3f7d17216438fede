import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Nič vám nepreplatíme⟧.' },
    { text: '⟦Nič iné vám neponúkneme⟧.' },
    { text: 'Zľava ⟦nie je možná⟧.' },
    {
      text: '⟦Nemôžeme vám vymeniť⟧ dvere na saune.',
      rewrites: [
        'Žiaľ, nemôžeme vám vymeniť dvere na saune. Môžeme vám ponúknuť [__riešenie a jeho cenu__].',
        'Žiaľ, nemôžeme vám vymeniť dvere na saune. Môžete si vybrať: [__prvú možnosť__] alebo [__druhú možnosť__]. Čo vám vyhovuje?',
      ],
    },
    { text: 'Zálohu na lampu ⟦vrátiť nemôžeme⟧.' },
    { text: '⟦Nie je možné⟧ posunúť termín maľovania.' },
    {
      text: 'Druhá prehliadka ⟦neprichádza do úvahy⟧, sálu máme obsadenú do 11. januára.',
      rewrites: [
        'Žiaľ, druhá prehliadka neprichádza do úvahy, sálu máme obsadenú do 11. januára. Môžeme vám ponúknuť [__riešenie a jeho cenu__].',
      ],
    },
    {
      text: '⟦Škoda reči⟧, termín maľovania sa posunúť nedá.',
      rewrites: [
        'Žiaľ, termín maľovania sa posunúť nedá. Môžem vám ponúknuť [__riešenie a jeho cenu__].',
        'Žiaľ, termín maľovania sa posunúť nedá. Môžete si vybrať: [__prvú možnosť__] alebo [__druhú možnosť__]. Čo vám vyhovuje?',
      ],
    },
    {
      text: '⟦Nedá sa to opraviť⟧, lebo ste kábel prestrihli sami.',
      also: ['blame-customer'],
      rewrites: ['Žiaľ, nedá sa to opraviť. Môžem vám ponúknuť [__riešenie a jeho cenu__].'],
    },
    { text: '⟦Ziadost o odklad skusky zamietame⟧.' },
    { text: 'DRUHU POSTIELKU ⟦NEPOSKYTUJEME⟧.' },
    { text: 'Na ten škrabanec ⟦sa záruka nevzťahuje⟧.' },
    { text: '⟦Zabudni na⟧ zľavu, Robo.' },
    {
      text: '⟦Zabudnite na⟧ zľavu.',
      rewrites: [
        '[__Čo treba vedieť__]. Žiaľ, nemôžem [__čo nie je možné__]. Môžem vám ponúknuť [__čo namiesto toho__].',
      ],
    },
    { text: 'Žiaľ, ⟦musím vás odmietnuť⟧, pani Hudáková.' },
    { text: 'Vrátenie peňazí ⟦nie je možné⟧.' },
  ],
  valid: [
    'Prachu sa pri brúsení, žiaľ, nedá vyhnúť.',
    'Gól padol, to sa už nedá odohrať.',
    'Nie je možné vyčítať vám mokrú pivnicu.',
    'Lak vymeniť nemôžeme. Poradíme vám, čím ho vyleštiť.',
    'Nemôžem vám vrátiť dovolenku, môžem vám vrátiť 400 €.',
    'Reklamáciu uznávame, peniaze odídu dnes.',
    'Výmena nie je potrebná, diel som opravil.',
    'Nikto sa na to v pondelok nepozrel, to je moja chyba.',
    'Peniaze za permanentku vrátiť nemôžeme, môžete si ju však presunúť na jar.',
    'Nedá sa slovami opísať, ako deti tlieskali.',
    'Neviem sa dočkať vašej novej zbierky.',
    'Nemôžem nájsť vašu objednávku v maile.',
    'V sobotu sedačku nedoručíme, ale v piatok o 18:00 áno. Čo vám vyhovuje?',
    'Škvrnu zo šiat už nedostaneme, preto vám vyplatíme ich plnú cenu 89 €.',
    'Ak nemôžete prísť v piatok, tortu vám odložíme do pondelka.',
    'Z bezpečnostných dôvodov sa plyn bez revízie nedá pustiť.',
    'Nie je problém prísť o hodinu neskôr.',
    'Druhú návštevu vám nebudeme účtovať.',
    'Reklamáciu uznávame, peniaze alebo nový pár, vyberte si.',
    { text: 'Tento rok na veľtrh prísť nemôžeme.', situation: 'none' },
    'Nie je možné prehliadnuť, koľko ste s tým mali práce.',
    'Nemôžeme sa dočkať vašej návštevy.',
  ],
};
