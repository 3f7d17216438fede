import type { Examples } from '../examples.ts';

export const examples: Examples = {
  invalid: [
    {
      text: 'Mrzí ma tá polica. Prepáčte mi to. V utorok som u vás. ⟦Ospravedlňujem sa⟧, že som vám priniesol cudzie skrutky.',
      rewrites: [
        'Mrzí ma tá polica. Prepáčte mi to. V utorok som u vás. Viem, že som vám priniesol cudzie skrutky.',
      ],
    },
    {
      text: 'Mrzí ma tá polica. Prepáčte mi to. V utorok som u vás. ⟦Prepáčte aj za tie stopy⟧.',
      rewrites: [
        'Mrzí ma tá polica. Prepáčte mi to. V utorok som u vás. Beriem zodpovednosť aj za tie stopy.',
      ],
    },
    {
      text: 'Mrzí ma ten kotol. Dve noci ste boli bez kúrenia a ospravedlňujem sa. Technik príde o 8:00. Ešte ⟦raz prosím o prepáčenie⟧.',
      rewrites: [
        'Mrzí ma ten kotol. Dve noci ste boli bez kúrenia a ospravedlňujem sa. Technik príde o 8:00.',
      ],
    },
    {
      text: 'Prepáč tú tortu. Hanbím sa za ňu. ⟦Odpusť nám aj sviečky⟧.',
      rewrites: [],
    },
    { text: 'Ospravedlňujem sa za pondelok, mrzí ma utorok a ⟦ľutujem aj stredu⟧.' },
    {
      text: 'MRZÍ NÁS TO. OSPRAVEDLŇUJEME SA. ⟦PREPÁČTE⟧.',
      rewrites: ['MRZÍ NÁS TO. OSPRAVEDLŇUJEME SA.'],
    },
    {
      text: 'Stratil som tvoj spis a je mi to luto. Ospravedlnujem sa. ⟦Prepac mi to⟧.',
      rewrites: ['Stratil som tvoj spis a je mi to luto. Ospravedlnujem sa.'],
    },
    {
      text: 'Ľutujeme to vytopenie. Prepáčte nám aj ten fľak. ⟦Je nám ľúto aj pohovky⟧.',
      rewrites: [],
    },
    {
      text: 'Mrzí nás to. Prepáčte, je ⟦nám to veľmi ľúto⟧.',
      rewrites: ['Mrzí nás to. Prepáčte.'],
    },
  ],
  valid: [
    'Prepáčte, polica sedí krivo. Mrzí ma to. V utorok prinesiem novú.',
    'Mrzí ma tá polica. Kolega sa za stopy ospravedlnil sám.',
    'Mrzí ma ten kotol. Technik príde o 8:00. Ešte raz sa za tie dve noci ospravedlňujem.',
    'Sorry, sorry, sorry! Kľúče som nechal v dodávke, prinesiem ich o 18:00.',
    'Ospravedlňujem sa za tú tortu. Správna bude u vás na obed.',
    'Prepáčte, že vás vyrušujem. Mrzí ma to vytopenie.',
    'Kolega sa ospravedlnil. Netreba sa ospravedlňovať. Mrzí ma ten hluk.',
    'Nezavolal som vám a mrzí ma to. V utorok o 9:00 som pri dverách.',
    'Správna torta príde dnes o 12:00 a nič neplatíte.',
    { text: 'Prepáč, meškám. Prepáč ten neporiadok. Prepáč toho psa.', situation: 'none' },
  ],
};
