import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    { text: '⟦Nevieme si to vysvetliť⟧.' },
    { text: '⟦Zrejme šlo o⟧ chybu.' },
    { text: '⟦Kolega vraj balík⟧ odoslal.' },
    {
      text: '⟦Zdá sa, že⟧ kuriér nechal balík u suseda.',
      rewrites: [
        'Zdá sa, že kuriér nechal balík u suseda. Overím to a napíšem vám do [__dňa a hodiny__].',
        'Kuriér nechal balík u suseda.',
      ],
    },
    {
      text: '⟦Ktovie, kto⟧ ten kľúč zobral.',
      also: ['doubts-customer'],
      rewrites: [
        'Zatiaľ neviem, kto ten kľúč zobral. Zistím to a napíšem vám do [__dňa a hodiny__].',
      ],
    },
    { text: '⟦Neviem vám⟧ povedať, kto vzal ten kľúč.' },
    { text: 'Kabát ⟦asi sme⟧ dali na iný vešiak.' },
    { text: '⟦Nie som si istá⟧, kto zdvihol váš telefonát.', also: ['doubts-customer'] },
    { text: '⟦Mám dojem⟧, že zmluvu mal poslať kolega.' },
    { text: '⟦NETUSIM, KTO MA⟧ TU PALETU.' },
    { text: 'Vaša karta ⟦asi zostala⟧ v archíve.' },
    { text: '⟦Predpokladám, že sme nechali⟧ starú cenu.' },
    { text: '⟦Neviem, kde je⟧ váš kufor.' },
  ],
  valid: [
    'Jej poznámka bola zrejme myslená ako žart.',
    'Možno je v tebe viac hlasu, než si trúfaš.',
    'Neviem, ako inak opísať ten odtieň.',
    'Neviem, ako vám tú noc vynahradiť, faktúru som zrušil.',
    'Prečo motor zhasol, ešte neviem, do 15:00 vám zavolám s výsledkom.',
    'Viem, prečo to neprišlo: zle som napísal číslo domu.',
    'Viem, kto to zapísal zle: ja.',
    'Pokiaľ viete, kde je hlavný uzáver, zatvorte ho do môjho príchodu o 9:00.',
    'Neviem ešte, kde ostal, ale zistím to a do 16:00 vám zavolám.',
    'Myslím, že máte pravdu.',
    'Cesta k nám trvá asi 20 minút.',
    'Neviem sa dočkať vašej novej zbierky.',
    'Z výkresu je zrejmé, že priečka má 12 centimetrov.',
    'Možno by ste ocenili aj parkovanie.',
    'Neviete náhodou, kto u vás preberá tovar?',
    'Technik bol u vás v utorok o 10:15.',
    'Predpokladám, že chcete rovnaké množstvo ako vlani.',
    'Zrejme ste už na dovolenke.',
    { text: 'Asi sme kúpili priveľa jabĺk.', situation: 'none' },
    'Neviem, ako sa vám poďakovať.',
    'Neviem, kedy vám to vyhovuje.',
  ],
};
