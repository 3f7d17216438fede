import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Určite ⟦sa to už nikdy nezopakuje⟧, na to vám dávam slovo.',
      rewrites: [
        'Odteraz platí táto zmena: [__čo sa zmenilo__]. Ak by sa problém predsa objavil znova, [__čo potom urobím__].',
      ],
    },
    { text: 'Vaše údaje sú u nás v ⟦absolútnom bezpečí⟧.' },
    { text: '⟦Garantujem⟧ to.' },
    {
      text: 'Prisahám, že sa to ⟦nikdy nestane⟧, a 20 € vám pošlem v stredu.',
      rewrites: [
        'Odteraz platí táto zmena: [__čo sa zmenilo__]. Ak by sa problém predsa objavil znova, [__čo potom urobím__]. 20 € vám pošlem v stredu.',
      ],
    },
    { text: '⟦Problém je navždy⟧ vyriešený.' },
    { text: '⟦Už sa to nikdy nestane⟧.' },
    { text: '⟦Garantujem⟧ vám, že internet nevypadne.' },
    { text: '⟦Nikdy viac nebudete⟧ čakať.' },
    { text: '⟦Bude to fungovať navždy⟧.' },
    { text: 'TO ⟦SA NEZOPAKUJE⟧.' },
    { text: '⟦Rucim⟧ vam za to.' },
    { text: 'Oprava bude hotová ⟦za každú cenu⟧.' },
    { text: '⟦Spravím pre vás nemožné⟧.' },
    { text: '⟦Na 100 % to⟧ bude v piatok hotové.' },
  ],
  valid: [
    'Vezmite si čiapky, nech sa vám úpal nezopakuje.',
    'Starý smrek už nikdy nebude ako z obrázka.',
    'Stalo sa to jedine raz, v apríli pri búrke.',
    'Za ten odtieň nedám ruku do ohňa.',
    'Ručíme len v rozsahu uvedenom na faktúre.',
    'Peniaze sú bezpečne na vašom účte od 9:00.',
    'Vždy v piatok do 12:00 vám napíšem.',
    'Bez chyby to nebolo, druhú stenu prelepím v stredu.',
    'Určite vás zaujíma, kedy prídu peniaze: v piatok.',
    'Na čerpadlo dávame dvojročnú záruku.',
    'Vrátime vám 100 % ceny.',
    'Tá istá chyba sa vrátiť nemôže: vymenili sme modul.',
    'Nikdy som nevidela krajšiu triedu.',
    'Ak sa to zopakuje, taxík platím ja.',
    'Výsledok sa nedá zaručiť.',
    'Sľúbil som vám vzorky, posielam ich dnes.',
    'Vždy v stredu je múzeum otvorené.',
    'Garantom programu je docentka Malíková.',
    'Poistenie kryje aj krádež.',
    { text: 'Už sa to nikdy nestane.', situation: 'none' },
    'Garantujeme vrátenie peňazí do 30 dní.',
    'Na sto percent súhlasím.',
  ],
};
