import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: '⟦Vyplňte formulár znova⟧ a pošlite ho do stredy.',
      rewrites: [
        'Vyplňte formulár znova a pošlite ho, prosím, do stredy. Viac už nemusíte robiť nič, do [__dňa a hodiny__] vám potvrdím, že všetko mám.',
      ],
    },
    { text: '⟦To má na starosti⟧ kolegyňa.' },
    { text: '⟦Treba zavolať⟧ na infolinku.' },
    { text: 'Za to ⟦je zodpovedné iné oddelenie⟧.' },
    {
      text: 'S dvojitou platbou ⟦obráťte sa na⟧ banku.',
      rewrites: [
        '[__Čo treba vedieť__]. Váš prípad so všetkými podrobnosťami odovzdám [__komu__]. Zavolá vám do [__dňa a hodiny__].',
      ],
    },
    { text: '⟦Kontaktujte oddelenie⟧ fakturácie.' },
    { text: '⟦Musíte zavolať⟧ na centrálu v Nitre.' },
    {
      text: '⟦Pošlite nám znova⟧ všetky fotky, systém ich neuložil.',
      rewrites: [
        'Pošlite nám, prosím, znova všetky fotky, systém ich neuložil. Viac už nemusíte robiť nič, do [__dňa a hodiny__] vám potvrdíme, že všetko máme.',
      ],
    },
    {
      text: '⟦Vyplňte formulár ešte raz⟧ a priložte fotku štítku.',
      rewrites: [
        'Čo ste už poslali, si dohľadám a do [__dňa a hodiny__] vám napíšem, či niečo chýba. Pošlite mi, prosím, ešte fotku štítku.',
      ],
    },
    { text: 'Tá faktúra, ⟦to nie je moje oddelenie⟧.' },
    { text: '⟦ZALOZ SI NOVY TIKET⟧, ROBO.' },
    { text: 'Peniaze ⟦reklamujte u predajcu⟧.' },
    {
      text: 'Peniaze ⟦reklamujte u predajcu⟧, formulár má na webe.',
      rewrites: [
        '[__Čo treba vedieť__]. Váš prípad so všetkými podrobnosťami odovzdám [__komu__]. Zavolá vám do [__dňa a hodiny__].',
      ],
    },
    {
      text: '⟦Toto rieši⟧ marketing, nie ja.',
      rewrites: [
        '[__Čo treba vedieť__]. Váš prípad so všetkými podrobnosťami odovzdám [__komu__]. Zavolá vám do [__dňa a hodiny__].',
      ],
    },
    { text: '⟦Kontaktujte, prosím, dopravcu⟧.' },
    {
      text: 'Balík uviazol u nás a ty si ho ⟦choď vypýtať k dopravcovi⟧.',
      rewrites: [
        'Balík uviazol u nás. Tvoj prípad so všetkými podrobnosťami odovzdáme [__komu__]. Zavolá ti do [__dňa a hodiny__].',
      ],
    },
  ],
  valid: [
    'Formulár som vyplnil za vás, stačí ho podpísať.',
    'Pošlite mi prosím číslo účtu, peniaze pošlem dnes.',
    'Na starosti to má Jana Malá, zavolá vám dnes o 15:00.',
    'Skúste prosím dvere teraz, o 9:00 som ich premazal.',
    'Môžete mi zavolať priamo, som tu do šiestej.',
    'Príloha je poškodená, pošlite mi ju, prosím, ešte raz.',
    'Správcovi domu som volala ráno a vodu odčerpá do 13:00.',
    'Kartu si zablokujte vo svojej banke.',
    'Kuriér Laco vám skriňu vezie dnes po 17:00.',
    'Ďalšie papiere nenoste, všetko mám.',
    'Pri požiari volajte 112.',
    'Vaše údaje som obnovila zo zálohy.',
    'Ešte raz ďakujem za trpezlivých kuchárov.',
    'Zavolajte mi, keď budete doma.',
    { text: 'Kontaktujte oddelenie predaja lístkov.', situation: 'none' },
    'Zavolajte na moju linku 0905 123 456.',
    'Obrat sa zvýšil na 412 000 €.',
  ],
};
