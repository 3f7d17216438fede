import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Skoro nič to⟧ nie je.' },
    { text: '⟦Bolo to iba pár korún⟧.' },
    { text: '⟦Veď je to len kabát⟧.' },
    {
      text: 'Na liste vlastníctva bola ⟦drobná chyba⟧.',
      rewrites: ['Na liste vlastníctva bola chyba.'],
    },
    {
      text: '⟦To sa stáva⟧. Rúra je znova vaša v pondelok o 9:00.',
      rewrites: [
        'Viem, že vás to stálo [__čas, peniaze alebo nervy__]. Rúra je znova vaša v pondelok o 9:00.',
        'Rúra je znova vaša v pondelok o 9:00.',
      ],
    },
    { text: '⟦Nie je to koniec sveta⟧, lampa prišla bez tienidla.' },
    {
      text: 'Nie je to ⟦nič vážne⟧, len sme zamenili adresy.',
      rewrites: ['Zamenili sme adresy. Vieme, že vás to stálo [__čas, peniaze alebo nervy__].'],
    },
    { text: 'Bolo to ⟦len malé meškanie⟧ s vízami.', rewrites: ['Bolo to meškanie s vízami.'] },
    { text: '⟦IDE LEN O MALIČKOSŤ⟧, PANI HRICOVÁ.' },
    { text: '⟦Nic vazne⟧ sa nestalo, mame len inu sirku dveri.' },
    { text: 'Preliačinu na chladničke si ⟦nikto nevšimne⟧.' },
    { text: '⟦Mohlo to dopadnúť aj horšie⟧, loď pláva.' },
    { text: 'Jednu noc bez kúrenia sa ⟦dá vydržať⟧.' },
    { text: '⟦Sme len ľudia⟧ a vytrhli sme iný zub.' },
    { text: '⟦Také veci sa stávajú⟧ každému.' },
  ],
  valid: [
    'Hlavne buďte v suchu, prídem do 20 minút.',
    'Dá sa v byte prespať? Ak nie, zaplatím hotel.',
    'Do vášho domu je to len pár minút, prídem o 9:00.',
    'Nie je vidno koniec prác, preto som prizval druhú partiu od pondelka 7:00.',
    'Prišli ste o termín na ambasáde.',
    'Škrabanec ide cez celé dvere.',
    'Mám na vás jednu malú otázku k sále.',
    'Malý darček pre deti je v taške.',
    'Všimol som si drobnú chybu vo faktúre a dnes posielam novú.',
    'Dva dni bez internetu vás stáli dve hodiny výučby.',
    'Nebola to maličkosť: cudzí človek čítal vašu pásku.',
    'Menší model má 45 litrov, väčší 60.',
    'Prasklinou tečie voda, kachličku meníme v piatok.',
    'Prespali ste na stanici v mínus troch.',
    'Pri 20 kusoch je to len o 3 € viac.',
    { text: 'Na diaľnici bolo malé meškanie.', situation: 'none' },
    'Dúfam, že to nie je nič vážne.',
    'To sa stáva pri teplote pod desať stupňov.',
  ],
};
